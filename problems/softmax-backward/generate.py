import random
import sys


def main(seed):
    rng = random.Random(seed)
    n, c = rng.randint(1, 4), rng.randint(2, 5)
    z = [[round(rng.uniform(-3.0, 3.0), 2) for _ in range(c)] for _ in range(n)]
    dp = [[round(rng.uniform(-4.0, 4.0), 2) for _ in range(c)] for _ in range(n)]
    if rng.random() < 0.2:
        z[0] = [z[0][0]] * c
    if rng.random() < 0.2:
        dp[-1] = [0.0] * (c - 1) + [dp[-1][-1]]
    print(z, dp, sep="\n")


if __name__ == "__main__":
    main(int(sys.argv[1]))
