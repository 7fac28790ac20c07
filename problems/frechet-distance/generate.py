import random
import sys


def main(seed):
    rng = random.Random(seed)

    def points():
        slope = rng.uniform(-1.5, 1.5)
        rows = []
        for _ in range(rng.randint(3, 7)):
            x = rng.uniform(-2.0, 2.0)
            rows.append([round(x, 1), round(slope * x + rng.uniform(-1.5, 1.5), 1)])
        return rows

    real = points()
    print(real)
    print(real if rng.random() < 0.05 else points())


if __name__ == "__main__":
    main(int(sys.argv[1]))
