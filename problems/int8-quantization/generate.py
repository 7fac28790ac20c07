import random
import sys


def row_of(rng, width):
    """A row of weights, none of which lies near the middle between two integers after scaling."""
    size = [1.0, 5.0, 20.0][rng.randrange(3)]
    while True:
        row = [round(rng.uniform(-size, size), 2) for _ in range(width)]
        largest = max(abs(w) for w in row)
        if largest > 0 and all(abs(abs(w) / largest * 127 % 1 - 0.5) > 1e-4 for w in row):
            return row


def main(seed):
    rng = random.Random(seed)
    n, width, outputs = rng.randint(1, 4), rng.randint(1, 5), rng.randint(1, 4)
    x = [[round(rng.uniform(-5, 5), 1) for _ in range(width)] for _ in range(n)]
    W = [row_of(rng, width) if rng.random() < 0.9 else [0.0] * width for _ in range(outputs)]
    print(x, W, sep="\n")


if __name__ == "__main__":
    main(int(sys.argv[1]))
