import random
import sys


def main(seed):
    rng = random.Random(seed)
    x = [round(rng.uniform(-4.0, 4.0), 2) for _ in range(rng.randint(1, 9))]
    kind = rng.random()
    if kind < 0.2:
        x[-1] = x[0]
    elif kind < 0.35:
        x.sort()
    elif kind < 0.5:
        x = [round(value - 30, 2) for value in x]
    print(x)


if __name__ == "__main__":
    main(int(sys.argv[1]))
