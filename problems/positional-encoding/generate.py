import random
import sys


def main(seed):
    rng = random.Random(seed)

    print(1 + int(rng.random() ** 2 * 80))
    print(rng.randint(1, 12))


if __name__ == "__main__":
    main(int(sys.argv[1]))
