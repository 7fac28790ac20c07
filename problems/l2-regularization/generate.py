import random
import sys


def main(seed):
    rng = random.Random(seed)
    n_samples = rng.randint(1, 5)
    n_features = rng.randint(1, 4)
    X = [[round(rng.uniform(-2.0, 2.0), 2) for _ in range(n_features)] for _ in range(n_samples)]
    print(X)
    print([round(rng.uniform(-2.0, 2.0), 2) for _ in range(n_samples)])
    print([round(rng.uniform(-1.5, 1.5), 2) for _ in range(n_features)])
    print(round(rng.uniform(-1.0, 1.0), 2))
    print(0.0 if rng.random() < 0.1 else round(rng.uniform(0.05, 1.0), 2))
    print(round(rng.uniform(0.02, 0.3), 2))


if __name__ == "__main__":
    main(int(sys.argv[1]))
