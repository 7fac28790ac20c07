import random
import sys


def main(seed):
    rng = random.Random(seed)

    print(rng.randint(1, 24))
    print(rng.randint(1, 16))


if __name__ == "__main__":
    main(int(sys.argv[1]))
