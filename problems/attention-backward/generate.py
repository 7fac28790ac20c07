import random
import sys


def main(seed):
    rng = random.Random(seed)
    queries, keys = rng.randint(1, 4), rng.randint(1, 5)
    width, value_width = rng.randint(1, 4), rng.randint(1, 3)

    def matrix(rows, columns):
        return [[round(rng.uniform(-1.5, 1.5), 1) for _ in range(columns)] for _ in range(rows)]

    print(matrix(queries, width))
    print(matrix(keys, width))
    print(matrix(keys, value_width))
    print(matrix(queries, value_width))
    mask = [[int(rng.random() < 0.7) for _ in range(keys)] for _ in range(queries)]
    for row in mask:
        row[rng.randrange(keys)] = 1
    print(mask if rng.random() < 0.6 else None)


if __name__ == "__main__":
    main(int(sys.argv[1]))
