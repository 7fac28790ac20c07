import random
import sys


def main(seed):
    rng = random.Random(seed)
    n, d = rng.randint(1, 6), rng.randint(1, 4)
    print([[round(rng.uniform(-2.0, 2.0), 2) for _ in range(d)] for _ in range(n)])
    print([rng.randint(0, 1) for _ in range(n)])
    print(round(rng.uniform(0.05, 1.5), 2))
    print(rng.randint(1, 6))


if __name__ == "__main__":
    main(int(sys.argv[1]))
