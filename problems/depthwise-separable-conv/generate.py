import random
import sys


def tenths(rng, shape):
    if not shape:
        return rng.randint(1, 20) / 10 * (-1 if rng.random() < 0.4 else 1)
    return [tenths(rng, shape[1:]) for _ in range(shape[0])]


def main(seed):
    rng = random.Random(seed)
    channels, filters = rng.randint(1, 4), rng.randint(1, 4)
    kh, kw = rng.randint(1, 3), rng.randint(1, 3)
    stride, padding = rng.randint(1, 3), rng.randint(0, 2)
    height, width = kh + rng.randint(0, 3), kw + rng.randint(0, 3)
    print(tenths(rng, (channels, height, width)))
    print(tenths(rng, (channels, kh, kw)))
    print(tenths(rng, (filters, channels)))
    print(stride)
    print(padding)


if __name__ == "__main__":
    main(int(sys.argv[1]))
