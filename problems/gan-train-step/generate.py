import random
import sys


def main(seed):
    rng = random.Random(seed)
    print([round(rng.uniform(-2.0, 5.0), 2) for _ in range(rng.randint(1, 5))])
    print([round(rng.uniform(-2.0, 2.0), 2) for _ in range(rng.randint(1, 5))])
    print((round(rng.uniform(-2.0, 2.0), 2), round(rng.uniform(-1.0, 1.0), 2)))
    print((round(rng.uniform(-1.0, 1.0), 2), round(rng.uniform(-0.5, 0.5), 2)))
    print([0.1, 0.5, 0.05, 1.0, 0.25][rng.randint(0, 4)])


if __name__ == "__main__":
    main(int(sys.argv[1]))
