import random
import sys


def main(seed):
    rng = random.Random(seed)
    d, steps = rng.randint(1, 4), rng.randint(1, 6)
    x0 = [round(rng.uniform(-3.0, 3.0), 2) for _ in range(d)]
    grads = [[round(rng.uniform(-2.0, 2.0), 1) for _ in range(d)] for _ in range(steps)]
    if rng.random() < 0.2:
        grads = [[0.0] + row[1:] for row in grads]
    print(x0)
    print(grads)
    print([0.01, 0.05, 0.1, 0.3][rng.randint(0, 3)])
    print([0.0, 0.5, 0.9][rng.randint(0, 2)])
    print([0.5, 0.95, 0.999][rng.randint(0, 2)])
    print([1e-8, 0.1][rng.randint(0, 1)])
    print([0.0, 0.1, 0.5, 1.0][rng.randint(0, 3)])


if __name__ == "__main__":
    main(int(sys.argv[1]))
