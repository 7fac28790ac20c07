import random
import sys


def main(seed):
    rng = random.Random(seed)
    n, m, d = rng.randint(1, 4), rng.randint(1, 5), rng.randint(1, 4)
    points = lambda count: [[round(rng.uniform(-4, 4), 1) for _ in range(d)] for _ in range(count)]  # noqa: E731
    X, Y = points(n), points(m)
    if rng.random() < 0.3:
        Y[rng.randrange(m)] = list(X[rng.randrange(n)])
    print(X, Y, sep="\n")


if __name__ == "__main__":
    main(int(sys.argv[1]))
