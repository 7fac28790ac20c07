import random
import sys


def main(seed):
    rng = random.Random(seed)
    n, i, o = rng.randint(1, 4), rng.randint(1, 4), rng.randint(1, 4)

    def matrix(rows, columns):
        return [[round(rng.uniform(-2.0, 2.0), 2) for _ in range(columns)] for _ in range(rows)]

    print(matrix(n, i))
    print(matrix(o, i))
    print(matrix(1, o)[0])
    print(matrix(n, o))


if __name__ == "__main__":
    main(int(sys.argv[1]))
