import random
import sys


def main(seed):
    rng = random.Random(seed)
    n_tokens, d, f = rng.randint(1, 4), rng.randint(1, 4), rng.randint(1, 5)

    def matrix(rows, columns, scale):
        return [[round(rng.uniform(-scale, scale), 2) for _ in range(columns)] for _ in range(rows)]

    print(matrix(n_tokens, d, 2.0), matrix(d, f, 1.0), matrix(d, f, 1.0), matrix(f, d, 1.0), sep="\n")


if __name__ == "__main__":
    main(int(sys.argv[1]))
