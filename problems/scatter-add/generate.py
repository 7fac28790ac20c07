import random
import sys


def main(seed):
    rng = random.Random(seed)
    rows, width, count = rng.randint(1, 4), rng.randint(1, 3), rng.randint(1, 6)
    matrix = lambda n: [[round(rng.uniform(-3, 3), 1) for _ in range(width)] for _ in range(n)]  # noqa: E731
    print(matrix(rows), [rng.randrange(rows) for _ in range(count)], matrix(count), sep="\n")


if __name__ == "__main__":
    main(int(sys.argv[1]))
