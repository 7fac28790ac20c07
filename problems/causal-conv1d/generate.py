import random
import sys


def main(seed):
    rng = random.Random(seed)
    channels, outputs, width, steps = rng.randint(1, 3), rng.randint(1, 3), rng.randint(1, 3), rng.randint(1, 6)
    row = lambda n: [round(rng.uniform(-1.5, 1.5), 1) for _ in range(n)]  # noqa: E731
    kernel = lambda: [[row(width) for _ in range(channels)] for _ in range(outputs)]  # noqa: E731
    print([row(steps) for _ in range(channels)], kernel(), row(outputs), kernel(), row(outputs), rng.randint(1, 4), sep="\n")


if __name__ == "__main__":
    main(int(sys.argv[1]))
