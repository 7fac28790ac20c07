import random
import sys


def main(seed):
    rng = random.Random(seed)
    rows, columns = rng.randint(1, 4), rng.randint(1, 6)
    if rng.random() < 0.4:
        number = lambda: rng.randint(-2, 2) / 2  # noqa: E731
    else:
        number = lambda: round(rng.uniform(-5, 5), 2)  # noqa: E731
    print([[number() for _ in range(columns)] for _ in range(rows)])
    print(rng.randint(1, columns))


if __name__ == "__main__":
    main(int(sys.argv[1]))
