import random
import sys


def main(seed):
    rng = random.Random(seed)

    def vector(n, bound):
        return [round(rng.uniform(-bound, bound), 2) for _ in range(n)]

    def matrix(n_rows, n_columns, bound):
        return [vector(n_columns, bound) for _ in range(n_rows)]

    L, V = rng.randint(1, 5), rng.randint(2, 6)
    print(matrix(L, V, 3.0))
    print([rng.randint(0, V - 1) if rng.random() < 0.5 else -100 for _ in range(L)])
    print(vector(2, 2.0))
    print(rng.random() < 0.5)


if __name__ == "__main__":
    main(int(sys.argv[1]))
