import random
import sys


def main(seed):
    rng = random.Random(seed)
    heads, length = rng.randint(1, 9), rng.randint(1, 5)
    width, value_width = rng.randint(1, 3), rng.randint(1, 2)

    def heads_of(columns):
        return [[[round(rng.uniform(-2.0, 2.0), 1) for _ in range(columns)] for _ in range(length)] for _ in range(heads)]

    print(heads_of(width))
    print(heads_of(width))
    print(heads_of(value_width))


if __name__ == "__main__":
    main(int(sys.argv[1]))
