import random
import sys


def main(seed):
    rng = random.Random(seed)
    n_steps = 1 if rng.random() < 0.1 else rng.randint(1, 10)
    kind = "linear" if rng.random() < 0.6 else "cosine"
    beta_start = round(rng.uniform(0.001, 0.15), 3)
    beta_end = round(beta_start + rng.uniform(0.05, 0.4), 3)
    print(n_steps)
    print(repr(kind))
    print(beta_start)
    print(beta_end)


if __name__ == "__main__":
    main(int(sys.argv[1]))
