import random
import sys


def main(seed):
    rng = random.Random(seed)
    n, dims, hidden = rng.randint(1, 3), rng.randint(2, 4), rng.randint(1, 5)
    rows = lambda a, b: [[round(rng.uniform(-1.5, 1.5), 1) for _ in range(b)] for _ in range(a)]  # noqa: E731
    x = [[rng.randrange(2) for _ in range(dims)] for _ in range(n)]
    left, order = list(range(1, dims + 1)), []
    while left:
        order.append(left.pop(rng.randrange(len(left))))
    degrees = [rng.randint(1, dims - 1) for _ in range(hidden)]
    print(x, order, degrees, rows(hidden, dims), rows(1, hidden)[0], rows(dims, hidden), rows(1, dims)[0], sep="\n")


if __name__ == "__main__":
    main(int(sys.argv[1]))
