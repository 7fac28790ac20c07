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
    print([round(rng.uniform(0.05, 0.5), 2) for _ in range(steps)])
    print([0.5, 1.0, 2.0, 5.0][rng.randrange(4)])
    print(repr(("x0", "eps", "v")[rng.randrange(3)]))


if __name__ == "__main__":
    main(int(sys.argv[1]))
