import random
import sys


def main(seed):
    rng = random.Random(seed)
    real = [round(rng.uniform(-4.0, 6.0), 2) for _ in range(rng.randint(1, 6))]
    fake = [round(rng.uniform(-6.0, 4.0), 2) for _ in range(rng.randint(1, 6))]
    if rng.random() < 0.2:
        real[0] = 0.0
    print(real)
    print(fake)


if __name__ == "__main__":
    main(int(sys.argv[1]))
