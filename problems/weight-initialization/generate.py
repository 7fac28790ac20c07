import random
import sys


def main(seed):
    rng = random.Random(seed)
    kernel = [rng.randint(1, 3) for _ in range(rng.randint(0, 2))]
    shape = [rng.randint(1, 4), rng.randint(1, 4), *kernel]
    size = 1
    for length in shape:
        size *= length
    print(shape)
    print([round(rng.uniform(0.0, 0.99), 2) for _ in range(size)])
    print([0.0, 0.01, 0.2, 1.0, 2.2361, -0.5][rng.randrange(6)])
    print(repr(["fan_in", "fan_out"][rng.randrange(2)]))


if __name__ == "__main__":
    main(int(sys.argv[1]))
