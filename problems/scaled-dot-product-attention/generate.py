import random
import sys


def main(seed):
    rng = random.Random(seed)

    def vector(n, bound):
        return [round(rng.uniform(-bound, bound), 2) for _ in range(n)]

    def matrix(n_rows, n_columns, bound):
        return [vector(n_columns, bound) for _ in range(n_rows)]

    Lq, Lk, d_k, d_v = rng.randint(1, 4), rng.randint(1, 5), rng.randint(1, 4), rng.randint(1, 3)
    print(matrix(Lq, d_k, 2.0))
    print(matrix(Lk, d_k, 2.0))
    print(matrix(Lk, d_v, 3.0))
    if rng.random() < 0.4:
        print(None)
    else:
        mask = [[1 if rng.random() < 0.6 else 0 for _ in range(Lk)] for _ in range(Lq)]
        for row in mask:
            row[rng.randint(0, Lk - 1)] = 1
        print(mask)


if __name__ == "__main__":
    main(int(sys.argv[1]))
