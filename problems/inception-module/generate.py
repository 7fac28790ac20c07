import random
import sys


def halves(rng, shape):
    if not shape:
        return rng.randint(-6, 6) / 2
    return [halves(rng, shape[1:]) for _ in range(shape[0])]


def main(seed):
    rng = random.Random(seed)
    channels = rng.randint(1, 2)
    height, width = rng.randint(1, 4), rng.randint(1, 5)
    x = halves(rng, (channels, height, width))
    if rng.random() < 0.3:
        # All negative: zero padding would win in the pool.
        x = [[[-0.5 - abs(value) for value in row] for row in image] for image in x]
    print(x)
    print(halves(rng, (rng.randint(1, 2), channels)))
    print(halves(rng, (rng.randint(1, 2), channels, 3, 3)))
    print(halves(rng, (rng.randint(1, 2), channels, 5, 5)))
    print(halves(rng, (rng.randint(1, 2), channels)))


if __name__ == "__main__":
    main(int(sys.argv[1]))
