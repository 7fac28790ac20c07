import random
import sys


def main(seed):
    rng = random.Random(seed)
    rows, width, draws = rng.randint(1, 3), rng.randint(1, 3), rng.randint(0, 4)
    numbers = lambda count, most: [round(rng.uniform(-most, most), 1) for _ in range(count)]  # noqa: E731
    print([numbers(width, 2) for _ in range(rows)])
    print([numbers(width, 1) for _ in range(width)])
    print(numbers(width, 1), numbers(width, 1), numbers(draws, 2), sep="\n")
    print(round(rng.uniform(-1, 1), 1), [0.5, 1.0, 1.5][rng.randrange(3)], sep="\n")


if __name__ == "__main__":
    main(int(sys.argv[1]))
