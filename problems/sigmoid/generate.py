import random
import sys


def main(seed):
    rng = random.Random(seed)
    kind = rng.random()
    if kind < 0.1:
        z = 0.0
    elif kind < 0.25:
        z = rng.randint(-5, 5)
    else:
        z = round(rng.uniform(-6.0, 8.0), 3)
    print(z)


if __name__ == "__main__":
    main(int(sys.argv[1]))
