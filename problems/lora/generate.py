import random
import sys


def main(seed):
    rng = random.Random(seed)
    rank, n, d_in, d_out = rng.randint(1, 3), rng.randint(1, 4), rng.randint(2, 5), rng.randint(1, 5)
    matrix = lambda rows, columns: [[round(rng.uniform(-2, 2), 1) for _ in range(columns)] for _ in range(rows)]  # noqa: E731
    B = matrix(d_out, rank) if rng.random() < 0.8 else [[0.0] * rank for _ in range(d_out)]
    alpha = [0.5, 1.0, 2.0, 3.0, 4.0][rng.randrange(5)]
    print(matrix(n, d_in), matrix(d_out, d_in), matrix(rank, d_in), B, alpha, matrix(n, d_out), sep="\n")


if __name__ == "__main__":
    main(int(sys.argv[1]))
