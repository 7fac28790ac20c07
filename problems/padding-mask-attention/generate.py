import random
import sys


def main(seed):
    rng = random.Random(seed)
    heads, width = rng.randint(1, 3), rng.randint(1, 2)
    batch, length, d = rng.randint(1, 3), rng.randint(1, 4), heads * width
    matrix = lambda rows: [[round(rng.uniform(-1.5, 1.5), 1) for _ in range(d)] for _ in range(rows)]  # noqa: E731
    mask = [[int(rng.random() < 0.65) for _ in range(length)] for _ in range(batch)]
    for row in mask:
        row[rng.randrange(length)] = 1
    print([matrix(length) for _ in range(batch)], mask, matrix(d), matrix(d), matrix(d), heads, sep="\n")


if __name__ == "__main__":
    main(int(sys.argv[1]))
