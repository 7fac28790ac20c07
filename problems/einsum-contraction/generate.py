import random
import sys


def main(seed):
    rng = random.Random(seed)
    batch, queries, keys, D, E = (rng.randint(1, 3) for _ in range(5))
    matrix = lambda rows, columns: [[round(rng.uniform(-2, 2), 1) for _ in range(columns)] for _ in range(rows)]  # noqa: E731
    print([matrix(queries, D) for _ in range(batch)])
    print(matrix(D, E))
    print([matrix(keys, E) for _ in range(batch)])


if __name__ == "__main__":
    main(int(sys.argv[1]))
