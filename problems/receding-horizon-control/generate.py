import random
import sys


def main(seed):
    rng = random.Random(seed)
    observed, executed, length = rng.randint(1, 4), rng.randint(1, 4), rng.randint(1, 12)
    horizon = observed - 1 + executed + rng.randint(0, 3)
    n_plans = -(-length // executed) + (1 if rng.random() < 0.3 else 0)
    print(observed)
    print(executed)
    print(length)
    print([[rng.randint(-99, 99) for _ in range(horizon)] for _ in range(n_plans)])


if __name__ == "__main__":
    main(int(sys.argv[1]))
