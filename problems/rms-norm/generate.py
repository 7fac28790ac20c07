import random
import sys


def main(seed):
    rng = random.Random(seed)
    n_tokens, d = rng.randint(1, 4), rng.randint(2, 6)
    x = [[round(rng.uniform(-3.0, 3.0), 2) for _ in range(d)] for _ in range(n_tokens)]
    if n_tokens > 1 and rng.random() < 0.15:
        x[-1] = [0.0] * d
    weight = [round(rng.uniform(-0.5, 2.0), 2) for _ in range(d)]
    eps = "1e-06" if rng.random() < 0.5 else round(rng.uniform(0.01, 0.8), 2)
    print(x, weight, eps, sep="\n")


if __name__ == "__main__":
    main(int(sys.argv[1]))
