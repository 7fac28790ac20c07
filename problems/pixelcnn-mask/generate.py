import random
import sys


def main(seed):
    rng = random.Random(seed)
    height, width = rng.randint(1, 5), rng.randint(1, 5)
    size = [1, 3, 3, 3, 5][rng.randint(0, 4)]
    # With a 1 x 1 kernel, or for a single pixel, type A sees nothing at all.
    kind = "B" if size == 1 or height * width == 1 or rng.random() < 0.5 else "A"
    print([[round(rng.uniform(-2.0, 2.0), 1) for _ in range(width)] for _ in range(height)])
    print([[round(rng.uniform(-1.5, 1.5), 2) for _ in range(size)] for _ in range(size)])
    print(repr(kind))


if __name__ == "__main__":
    main(int(sys.argv[1]))
