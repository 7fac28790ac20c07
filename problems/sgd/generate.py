import random
import sys


def main(seed):
    rng = random.Random(seed)
    n_samples, n_features = rng.randint(1, 5), rng.randint(1, 4)
    X = [[round(rng.uniform(-1.5, 1.5), 2) for _ in range(n_features)] for _ in range(n_samples)]
    y = [round(rng.uniform(-2.0, 2.0), 2) for _ in range(n_samples)]
    w0 = [round(rng.uniform(-1.0, 1.0), 2) for _ in range(n_features)]
    if rng.random() < 0.2:
        w0 = [0.0] * n_features
    learning_rate = round(rng.uniform(0.02, 0.15), 2)
    order = [rng.randrange(n_samples) for _ in range(rng.randint(1, 8))]
    print(X, y, w0, learning_rate, order, sep="\n")


if __name__ == "__main__":
    main(int(sys.argv[1]))
