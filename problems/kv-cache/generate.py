import random
import sys


def main(seed):
    rng = random.Random(seed)

    def vector(n, bound):
        return [round(rng.uniform(-bound, bound), 2) for _ in range(n)]

    def matrix(n_rows, n_columns, bound):
        return [vector(n_columns, bound) for _ in range(n_rows)]

    P, S, d = rng.randint(1, 4), rng.randint(1, 4), rng.randint(1, 4)
    d_k, d_v = rng.randint(1, 4), rng.randint(1, 3)
    print(matrix(P, d, 1.5))
    print(matrix(S, d, 1.5))
    print(matrix(d, d_k, 1.0))
    print(matrix(d, d_k, 1.0))
    print(matrix(d, d_v, 1.5))


if __name__ == "__main__":
    main(int(sys.argv[1]))
