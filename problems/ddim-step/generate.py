import random
import sys


def main(seed):
    rng = random.Random(seed)
    width = rng.randint(1, 5)

    def vector():
        return [round(rng.uniform(-2.0, 2.0), 2) for _ in range(width)]

    print(vector())
    print(vector())
    abar_t = round(rng.uniform(0.05, 0.85), 3)
    print(abar_t)
    print(1.0 if rng.random() < 0.15 else round(rng.uniform(abar_t + 0.05, 0.98), 3))
    print([0.0, 1.0, round(rng.uniform(0.1, 0.9), 2)][rng.randint(0, 2)])
    print(vector())


if __name__ == "__main__":
    main(int(sys.argv[1]))
