import random
import sys


def main(seed):
    rng = random.Random(seed)
    total = rng.randint(1, 40)
    warmup = [0, total, rng.randint(0, total)][rng.randrange(3)] if rng.random() < 0.5 else rng.randint(0, total)
    print([rng.randint(0, total + 8) for _ in range(rng.randint(1, 8))])
    high = round(rng.uniform(0.5, 5.0), 1)
    print(high)
    print(round(high * [0.0, 0.1, 0.3][rng.randrange(3)], 2))
    print(warmup)
    print(total)


if __name__ == "__main__":
    main(int(sys.argv[1]))
