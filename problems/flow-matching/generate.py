import random
import sys


def main(seed):
    rng = random.Random(seed)
    n_rows, d = rng.randint(1, 4), rng.randint(1, 3)

    def matrix(rows, scale):
        return [[round(rng.uniform(-scale, scale), 2) for _ in range(d)] for _ in range(rows)]

    t = [round(rng.random(), 2) for _ in range(n_rows)]
    if rng.random() < 0.2:
        t[0] = [0.0, 1.0][rng.randrange(2)]
    print(matrix(n_rows, 2.0), matrix(n_rows, 2.0), t, matrix(d, 1.0), matrix(1, 1.0)[0], rng.randint(1, 8), sep="\n")


if __name__ == "__main__":
    main(int(sys.argv[1]))
