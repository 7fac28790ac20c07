import random
import sys


def main(seed):
    rng = random.Random(seed)
    size, step = rng.randint(1, 4), rng.randint(1, 4)
    length = size + rng.randint(0, 7)
    print([round(rng.uniform(-5, 5), 1) for _ in range(length)], size, step, sep="\n")


if __name__ == "__main__":
    main(int(sys.argv[1]))
