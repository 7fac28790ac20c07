import random
import sys


def main(seed):
    rng = random.Random(seed)

    def vector(n, bound):
        return [round(rng.uniform(-bound, bound), 2) for _ in range(n)]

    def matrix(n_rows, n_columns, bound):
        return [vector(n_columns, bound) for _ in range(n_rows)]

    shapes = [(2, 1), (2, 2), (3, 3), (4, 1), (4, 2), (4, 4), (6, 2), (6, 3)]
    L = rng.randint(1, 5)
    d, num_heads = shapes[int(rng.random() * len(shapes))]
    print(matrix(L, d, 1.5))
    for _ in range(4):
        print(matrix(d, d, 0.9))
    print(num_heads)


if __name__ == "__main__":
    main(int(sys.argv[1]))
