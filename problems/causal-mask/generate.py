import random
import sys


def main(seed):
    rng = random.Random(seed)
    heads, cached, queries = rng.randint(1, 3), [0, 0, 1, 2][rng.randrange(4)], rng.randint(1, 4)
    row = lambda: [round(rng.uniform(-3, 3), 1) for _ in range(cached + queries)]  # noqa: E731
    print([[row() for _ in range(queries)] for _ in range(heads)])


if __name__ == "__main__":
    main(int(sys.argv[1]))
