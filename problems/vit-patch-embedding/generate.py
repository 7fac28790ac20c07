import random
import sys


def main(seed):
    rng = random.Random(seed)
    channels, patch, d = rng.randint(1, 3), rng.randint(1, 3), rng.randint(1, 4)
    rows, columns = rng.randint(1, 3), rng.randint(1, 3)

    def matrix(height, width):
        return [[round(rng.uniform(-1.0, 1.0), 2) for _ in range(width)] for _ in range(height)]

    image = [
        [[round(rng.uniform(-2.0, 2.0), 1) for _ in range(columns * patch)] for _ in range(rows * patch)]
        for _ in range(channels)
    ]
    W, b, cls = matrix(channels * patch * patch, d), matrix(1, d)[0], matrix(1, d)[0]
    print(image, patch, W, b, cls, matrix(rows * columns + 1, d), sep="\n")


if __name__ == "__main__":
    main(int(sys.argv[1]))
