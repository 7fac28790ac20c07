import random
import sys


def main(seed):
    rng = random.Random(seed)
    batch, length, width, count = rng.randint(1, 3), rng.randint(1, 5), rng.randint(1, 3), rng.randint(1, 4)
    vector = lambda: [round(rng.uniform(-4, 4), 1) for _ in range(width)]  # noqa: E731
    print([[vector() for _ in range(length)] for _ in range(batch)])
    print([[rng.randrange(length) for _ in range(count)] for _ in range(batch)])


if __name__ == "__main__":
    main(int(sys.argv[1]))
