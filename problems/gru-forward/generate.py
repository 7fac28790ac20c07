import random
import sys


def main(seed):
    rng = random.Random(seed)

    def vector(n, bound):
        return [round(rng.uniform(-bound, bound), 2) for _ in range(n)]

    def matrix(n_rows, n_columns, bound):
        return [vector(n_columns, bound) for _ in range(n_rows)]

    T, D, H = rng.randint(1, 5), rng.randint(1, 3), rng.randint(1, 4)
    print(matrix(T, D, 2.0))
    print([0.0] * H if rng.random() < 0.2 else vector(H, 1.5))
    print(matrix(3 * H, D, 1.0))
    print(matrix(3 * H, H, 1.0))
    print(vector(3 * H, 0.5))


if __name__ == "__main__":
    main(int(sys.argv[1]))
