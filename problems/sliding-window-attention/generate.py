import random
import sys


def main(seed):
    rng = random.Random(seed)
    length, width, value_width = rng.randint(1, 6), rng.randint(1, 4), rng.randint(1, 3)

    def matrix(columns):
        return [[round(rng.uniform(-2.0, 2.0), 1) for _ in range(columns)] for _ in range(length)]

    print(matrix(width))
    print(matrix(width))
    print(matrix(value_width))
    print(rng.randint(1, length + 1))


if __name__ == "__main__":
    main(int(sys.argv[1]))
