import random
import sys


def main(seed):
    rng = random.Random(seed)
    d, steps = rng.randint(1, 4), rng.randint(1, 12)
    print([round(rng.uniform(-3.0, 3.0), 1) for _ in range(d)])
    print([[round(rng.uniform(-3.0, 3.0), 1) for _ in range(d)] for _ in range(steps)])
    print([0.0, 0.25, 0.5, 0.9, 0.99][rng.randrange(5)])


if __name__ == "__main__":
    main(int(sys.argv[1]))
