import random
import sys


def main(seed):
    rng = random.Random(seed)
    n, d = rng.randint(1, 6), rng.randint(1, 4)
    x = [[round(rng.uniform(-2.0, 2.0), 1) for _ in range(d)] for _ in range(n)]
    if rng.random() < 0.15:
        for row in x:
            row[0] = 0.5
    print(x)
    print([round(rng.uniform(-2.0, 2.0), 1) for _ in range(d)])
    print([[round(rng.uniform(-1.5, 1.5), 1) for _ in range(d)] for _ in range(n)])
    print([0.01, 0.1, 0.5][rng.randrange(3)])


if __name__ == "__main__":
    main(int(sys.argv[1]))
