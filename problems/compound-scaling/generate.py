import random
import sys


def clear(value):
    """Whether a value is well inside an interval of integers, away from halves too."""
    part = value % 1
    return 0.02 < part < 0.48 or 0.52 < part < 0.98


def main(seed):
    rng = random.Random(seed)
    while True:
        alpha = round(rng.uniform(1.05, 1.4), 2)
        beta = round(rng.uniform(1.05, 1.25), 2)
        gamma = round(rng.uniform(1.05, 1.25), 2)
        phi = rng.randint(1, 8) / 2
        base = (rng.randint(3, 40), rng.randint(8, 60), rng.randint(32, 256))
        width = base[1] * beta**phi
        nearest = int(width / 8 + 0.5) * 8
        depth, resolution = base[0] * alpha**phi, base[2] * gamma**phi
        if clear(depth) and clear(resolution) and clear(width / 8) and abs(nearest - 0.9 * width) > 0.05:
            break
    print((alpha, beta, gamma))
    print(phi)
    print(base)


if __name__ == "__main__":
    main(int(sys.argv[1]))
