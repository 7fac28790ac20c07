import random
import sys


def main(seed):
    rng = random.Random(seed)
    causal = rng.random() < 0.6
    lk, d, dv = rng.randint(1, 5), rng.randint(1, 4), rng.randint(1, 4)
    lq = lk if causal else rng.randint(1, 5)

    def matrix(rows, columns):
        return [[round(rng.uniform(-2.0, 2.0), 1) for _ in range(columns)] for _ in range(rows)]

    print(matrix(lq, d), matrix(lk, d), matrix(lk, dv), causal, sep="\n")


if __name__ == "__main__":
    main(int(sys.argv[1]))
