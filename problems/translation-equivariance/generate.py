import random
import sys


def main(seed):
    rng = random.Random(seed)
    n = rng.randint(1, 8)
    k = 1 + 2 * rng.randint(0, min((n - 1) // 2, 2))
    # Quarters are exact in binary, so that equality does not hang on the order of a sum.
    x = [rng.randint(1, 24) / 4 * (-1 if rng.random() < 0.4 else 1) for _ in range(n)]
    w = [rng.randint(1, 12) / 4 * (-1 if rng.random() < 0.4 else 1) for _ in range(k)]
    limit = (n - 1) // 2
    shift = rng.randint(-limit, limit)
    mode = "circular" if rng.random() < 0.5 else "zero"
    print(x)
    print(w)
    print(shift)
    print(repr(mode))


if __name__ == "__main__":
    main(int(sys.argv[1]))
