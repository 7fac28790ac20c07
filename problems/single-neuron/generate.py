import random
import sys


def main(seed):
    rng = random.Random(seed)
    n_samples, n_features = rng.randint(1, 5), rng.randint(1, 4)
    features = [[round(rng.uniform(-2.0, 2.0), 2) for _ in range(n_features)] for _ in range(n_samples)]
    if rng.random() < 0.2:
        features[0] = [0.0] * n_features
    labels = [rng.randint(0, 1) for _ in range(n_samples)]
    weights = [round(rng.uniform(-1.5, 1.5), 2) for _ in range(n_features)]
    bias = round(rng.uniform(-1.0, 1.0), 2)
    print(features, labels, weights, bias, sep="\n")


if __name__ == "__main__":
    main(int(sys.argv[1]))
