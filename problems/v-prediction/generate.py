import random
import sys


def main(seed):
    rng = random.Random(seed)
    n, d, steps = rng.randint(1, 4), rng.randint(1, 4), rng.randint(1, 6)

    def matrix():
        return [[round(rng.uniform(-2.0, 2.0), 1) for _ in range(d)] for _ in range(n)]

    print(matrix())
    print(matrix())
    print(matrix())
    print([rng.randint(1, steps) for _ in range(n)])
    print([round(rng.uniform(0.02, 0.5), 2) for _ in range(steps)])


if __name__ == "__main__":
    main(int(sys.argv[1]))
