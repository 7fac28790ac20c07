import random
import sys


def main(seed):
    rng = random.Random(seed)

    def vector(n, bound):
        return [round(rng.uniform(-bound, bound), 2) for _ in range(n)]

    def matrix(n_rows, n_columns, bound):
        return [vector(n_columns, bound) for _ in range(n_rows)]

    L, V, d = rng.randint(1, 5), rng.randint(1, 6), rng.randint(3, 5)
    print([rng.randint(0, V - 1) for _ in range(L)])
    first = rng.randint(0, L)
    print([0 if t < first else 1 for t in range(L)])
    print(matrix(V, d, 1.5))
    print(matrix(L + rng.randint(0, 2), d, 1.0))
    print(matrix(2, d, 1.0))
    eps_choices = [1e-12, 0.01, 0.5]
    print(eps_choices[int(rng.random() * 3)])


if __name__ == "__main__":
    main(int(sys.argv[1]))
