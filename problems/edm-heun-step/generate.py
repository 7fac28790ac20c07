import random
import sys


def main(seed):
    rng = random.Random(seed)
    size, n = rng.randint(1, 4), rng.randint(2, 8)
    print([round(rng.uniform(-3.0, 3.0), 1) for _ in range(size)])
    print([round(rng.uniform(-1.0, 1.0), 1) for _ in range(size)])
    print(round(rng.uniform(0.2, 2.0), 1))
    print(n)
    print(round(rng.uniform(0.1, 0.6), 2))
    print(round(rng.uniform(1.5, 8.0), 1))
    print([1.0, 2.0, 3.0, 7.0][rng.randrange(4)])
    print(rng.randint(0, n - 1))


if __name__ == "__main__":
    main(int(sys.argv[1]))
