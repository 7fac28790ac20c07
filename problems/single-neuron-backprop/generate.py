import random
import sys


def main(seed):
    rng = random.Random(seed)
    n_samples, n_features = rng.randint(1, 5), rng.randint(1, 4)
    features = [[round(rng.uniform(-2.0, 2.0), 2) for _ in range(n_features)] for _ in range(n_samples)]
    labels = [rng.randint(0, 1) for _ in range(n_samples)]
    weights = [round(rng.uniform(-1.0, 1.0), 2) for _ in range(n_features)]
    if rng.random() < 0.15:
        weights = [0.0] * n_features
    bias = round(rng.uniform(-1.0, 1.0), 2)
    learning_rate = round(rng.uniform(0.05, 1.5), 2)
    print(features, labels, weights, bias, learning_rate, rng.randint(1, 6), sep="\n")


if __name__ == "__main__":
    main(int(sys.argv[1]))
