import random
import sys


def main(seed):
    rng = random.Random(seed)
    kh, kw = rng.randint(1, 3), rng.randint(1, 3)
    padding, stride = rng.randint(0, min(kh, kw) - 1) + (rng.random() < 0.15), rng.randint(1, 3)
    height = rng.randint(max(1, kh - 2 * padding), 6)
    width = rng.randint(max(1, kw - 2 * padding), 6)
    whole = rng.random() < 0.4

    def matrix(rows, columns):
        if whole:
            return [[rng.randint(-4, 5) for _ in range(columns)] for _ in range(rows)]
        return [[round(rng.uniform(-3.0, 3.0), 2) for _ in range(columns)] for _ in range(rows)]

    print(matrix(height, width), matrix(kh, kw), padding, stride, sep="\n")


if __name__ == "__main__":
    main(int(sys.argv[1]))
