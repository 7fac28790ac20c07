import random
import sys


def main(seed):
    rng = random.Random(seed)
    n_rows, n_classes = rng.randint(1, 4), rng.randint(1, 5)
    X = [[round(rng.uniform(-3.0, 3.0), 2) for _ in range(n_classes)] for _ in range(n_rows)]
    for row in X:
        if rng.random() < 0.3:
            level = rng.randint(-2000, 2000)
            row[:] = [round(x + level, 2) for x in row]
    if rng.random() < 0.15:
        X[0][-1] = X[0][0]
    print(X)
    print([0.5, 1.0, 2.0, 0.8, 5.0, 1.5][rng.randrange(6)])


if __name__ == "__main__":
    main(int(sys.argv[1]))
