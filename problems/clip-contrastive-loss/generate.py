import random
import sys


def main(seed):
    rng = random.Random(seed)
    size, d = rng.randint(2, 5), rng.randint(2, 4)

    def matrix():
        rows = [[round(rng.uniform(-2.0, 2.0), 1) for _ in range(d)] for _ in range(size)]
        for row in rows:
            row[rng.randrange(d)] = round(rng.uniform(0.5, 2.0), 1)
        return rows

    print(matrix(), matrix(), [0.07, 0.1, 0.5, 1.0, 0.2][rng.randrange(5)], sep="\n")


if __name__ == "__main__":
    main(int(sys.argv[1]))
