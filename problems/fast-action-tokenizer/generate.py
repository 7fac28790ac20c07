import math
import random
import sys


def scaled(chunk, scale):
    """All coefficients before they are rounded."""
    steps = len(chunk)
    for column in zip(*chunk):
        for k in range(steps):
            weight = math.sqrt((2 if k else 1) / steps)
            yield scale * weight * sum(x * math.cos(math.pi * (2 * n + 1) * k / (2 * steps)) for n, x in enumerate(column))


def main(seed):
    rng = random.Random(seed)
    steps, width = rng.randint(1, 6), rng.randint(1, 4)
    scale = [1.5, 4.0, 10.0, 20.0][rng.randrange(4)]
    while True:
        chunk = [[round(rng.uniform(-1, 1), 2) for _ in range(width)] for _ in range(steps)]
        if all(abs(c - math.floor(c) - 0.5) > 1e-3 for c in scaled(chunk, scale)):
            break
    print(chunk, scale, sep="\n")


if __name__ == "__main__":
    main(int(sys.argv[1]))
