import math
import random
import sys


def is_near_a_half(x):
    """Whether x lies between two E4M3 numbers so that the last bit of a division decides."""
    exponent = max(math.frexp(x)[1] - 1, -6) if x else -6
    steps = x / 2.0 ** (exponent - 3)
    return abs(steps - math.floor(steps) - 0.5) < 1e-4


def main(seed):
    rng = random.Random(seed)
    M, N, rows, columns = rng.randint(1, 4), rng.randint(1, 5), rng.randint(1, 3), rng.randint(1, 3)

    def number():
        kind = rng.random()
        if kind < 0.15:
            return 0.0
        return round(rng.uniform(-0.002, 0.002), 4) + 0.0 if kind < 0.3 else round(rng.uniform(-9, 9), 2) + 0.0

    while True:
        W = [[number() for _ in range(N)] for _ in range(M)]
        fine = True
        for top in range(0, M, rows):
            for left in range(0, N, columns):
                block = [abs(w) for row in W[top : top + rows] for w in row[left : left + columns]]
                scale = max(block) / 448 or 1.0
                fine = fine and not any(is_near_a_half(w / scale) for w in block)
        if fine:
            break
    print(W, rows, columns, sep="\n")


if __name__ == "__main__":
    main(int(sys.argv[1]))
