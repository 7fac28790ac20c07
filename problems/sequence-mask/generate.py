import random
import sys


def main(seed):
    rng = random.Random(seed)
    batch, max_len = rng.randint(1, 5), rng.randint(1, 6)
    print([rng.randint(0, max_len + 1) for _ in range(batch)], max_len, sep="\n")


if __name__ == "__main__":
    main(int(sys.argv[1]))
