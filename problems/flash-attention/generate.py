import random
import sys


def main(seed):
    rng = random.Random(seed)
    causal = rng.random() < 0.5
    queries, keys = rng.randint(1, 4), rng.randint(1, 6)
    if causal:
        queries = keys
    width, value_width = rng.randint(1, 4), rng.randint(1, 3)

    def matrix(rows, columns):
        return [[round(rng.uniform(-2.0, 2.0), 2) for _ in range(columns)] for _ in range(rows)]

    print(matrix(queries, width))
    print(matrix(keys, width))
    print(matrix(keys, value_width))
    print(rng.randint(1, keys + 1))
    print(causal)


if __name__ == "__main__":
    main(int(sys.argv[1]))
