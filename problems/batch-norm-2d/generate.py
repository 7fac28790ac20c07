import random
import sys


def main(seed):
    rng = random.Random(seed)
    n, channels, h, w = rng.randint(1, 3), rng.randint(1, 3), rng.randint(1, 2), rng.randint(2, 3)

    def number(bound):
        return round(rng.uniform(-bound, bound), 1)

    print([[[[number(2.0) for _ in range(w)] for _ in range(h)] for _ in range(channels)] for _ in range(n)])
    print([number(2.0) for _ in range(channels)])
    print([number(1.0) for _ in range(channels)])
    print([number(1.0) for _ in range(channels)])
    print([round(rng.uniform(0.3, 2.0), 1) for _ in range(channels)])
    print([0.1, 0.3, 0.5, 1.0][rng.randrange(4)])
    print([0.01, 0.1, 0.5][rng.randrange(3)])
    print(rng.random() < 0.7)


if __name__ == "__main__":
    main(int(sys.argv[1]))
