import random
import sys


def main(seed):
    rng = random.Random(seed)
    vocabulary, length = rng.randint(1, 5), rng.randint(1, 8)

    def row():
        return [round(rng.uniform(-2.5, 2.5), 2) for _ in range(vocabulary)]

    print(row())
    print([row() for _ in range(vocabulary)])
    print([rng.randrange(vocabulary) for _ in range(length)])


if __name__ == "__main__":
    main(int(sys.argv[1]))
