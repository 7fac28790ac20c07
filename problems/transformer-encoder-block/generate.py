import random
import sys


def main(seed):
    rng = random.Random(seed)

    def vector(n, bound):
        return [round(rng.uniform(-bound, bound), 2) for _ in range(n)]

    def matrix(n_rows, n_columns, bound):
        return [vector(n_columns, bound) for _ in range(n_rows)]

    shapes = [(3, 1), (3, 3), (4, 1), (4, 2), (4, 4), (6, 2), (6, 3)]
    L, f = rng.randint(1, 4), rng.randint(1, 6)
    d, num_heads = shapes[int(rng.random() * len(shapes))]
    print(matrix(L, d, 2.0))
    for _ in range(4):
        print(matrix(d, d, 0.8))
    print(num_heads)
    print(matrix(d, f, 0.8))
    print(vector(f, 0.5))
    print(matrix(f, d, 0.8))
    print(vector(d, 0.5))
    print(rng.random() < 0.5)


if __name__ == "__main__":
    main(int(sys.argv[1]))
