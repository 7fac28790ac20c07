import random
import sys


def main(seed):
    rng = random.Random(seed)

    def vector(n, bound):
        return [round(rng.uniform(-bound, bound), 2) for _ in range(n)]

    def matrix(n_rows, n_columns, bound):
        return [vector(n_columns, bound) for _ in range(n_rows)]

    L, half = rng.randint(1, 4), rng.randint(1, 4)
    print(matrix(L, 2 * half, 2.0))
    start = rng.randint(0, 20)
    if rng.random() < 0.5:
        print([start + t for t in range(L)])
    else:
        print([rng.randint(0, 60) for _ in range(L)])
    bases = [10.0, 100.0, 500.0, 10000.0]
    print(bases[int(rng.random() * 4)])


if __name__ == "__main__":
    main(int(sys.argv[1]))
