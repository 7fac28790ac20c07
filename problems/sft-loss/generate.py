import random
import sys


def main(seed):
    rng = random.Random(seed)

    def vector(n, bound):
        return [round(rng.uniform(-bound, bound), 2) for _ in range(n)]

    def matrix(n_rows, n_columns, bound):
        return [vector(n_columns, bound) for _ in range(n_rows)]

    T, V = rng.randint(2, 7), rng.randint(2, 5)
    print(matrix(T, V, 3.0))
    print([rng.randint(0, V - 1) for _ in range(T)])
    print(rng.randint(1, T - 1))


if __name__ == "__main__":
    main(int(sys.argv[1]))
