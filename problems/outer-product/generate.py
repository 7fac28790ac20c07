import random
import sys


def main(seed):
    rng = random.Random(seed)
    m, n = rng.randint(1, 5), rng.randint(1, 5)
    vector = lambda length: [round(rng.uniform(-4, 4), 1) for _ in range(length)]  # noqa: E731
    a, b = vector(m), vector(n)
    if rng.random() < 0.15:
        a[rng.randrange(m)] = 0.0
    print(a, b, sep="\n")


if __name__ == "__main__":
    main(int(sys.argv[1]))
