import random
import sys


def main(seed):
    rng = random.Random(seed)
    rows, pairs = rng.randint(1, 3), rng.randint(1, 4)
    print([[round(rng.uniform(-2, 2), 1) for _ in range(2 * pairs)] for _ in range(rows)])
    original = [16, 64, 256, 1024][rng.randrange(4)]
    factor = [1.0, 2.0, 4.0, 2.5, 16.0][rng.randrange(5)]
    print([rng.randint(0, 200) for _ in range(rows)])
    print([100.0, 500.0, 10000.0][rng.randrange(3)])
    print(original, factor, sep="\n")
    alpha = [0.5, 1.0, 2.0][rng.randrange(3)]
    print(alpha, alpha + [3.0, 7.0, 31.0][rng.randrange(3)], sep="\n")


if __name__ == "__main__":
    main(int(sys.argv[1]))
