import random
import sys


def main(seed):
    rng = random.Random(seed)
    n, d = rng.randint(1, 6), rng.randint(1, 4)
    print([[round(rng.uniform(-2.0, 2.0), 2) for _ in range(d)] for _ in range(n)])
    print([round(rng.uniform(-3.0, 3.0), 2) for _ in range(n)])
    print(round(rng.uniform(0.1, 2.0), 2))
    print(round(rng.uniform(0.01, 0.15), 2))
    print(rng.randint(1, 8))


if __name__ == "__main__":
    main(int(sys.argv[1]))
