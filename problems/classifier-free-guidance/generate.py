import random
import sys


def main(seed):
    rng = random.Random(seed)
    width = rng.randint(1, 6)
    print([round(rng.uniform(-1.5, 1.5), 2) for _ in range(width)])
    print([round(rng.uniform(-1.5, 1.5), 2) for _ in range(width)])
    print([0.0, 1.0, 7.5, -1.0, round(rng.uniform(1.0, 10.0), 1), round(rng.uniform(0.0, 1.0), 2)][rng.randint(0, 5)])


if __name__ == "__main__":
    main(int(sys.argv[1]))
