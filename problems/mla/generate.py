import random
import sys


def main(seed):
    rng = random.Random(seed)
    length, d, heads = rng.randint(1, 4), rng.randint(1, 3), rng.randint(1, 3)
    d_h, d_c, d_r = rng.randint(1, 3), rng.randint(1, 3), 2 * rng.randint(1, 2)

    def matrix(rows, columns):
        return [[round(rng.uniform(-1.0, 1.0), 1) for _ in range(columns)] for _ in range(rows)]

    shapes = [(d, heads * d_h), (d, d_c), (d_c, heads * d_h), (d_c, heads * d_h), (d, heads * d_r), (d, d_r), (heads * d_h, d)]
    print(matrix(length, d), *(matrix(*shape) for shape in shapes), heads, sep="\n")


if __name__ == "__main__":
    main(int(sys.argv[1]))
