import random
import sys


def main(seed):
    rng = random.Random(seed)
    training = rng.random() < 0.7
    n_samples = rng.randint(2 if training else 1, 5)
    n_features = rng.randint(1, 4)
    x = [[round(rng.uniform(-3.0, 3.0), 1) for _ in range(n_features)] for _ in range(n_samples)]
    if training and rng.random() < 0.2:
        # A constant column: the answer there is beta.
        for row in x:
            row[0] = 1.5
    print(x)
    print([round(rng.uniform(0.3, 2.0), 2) for _ in range(n_features)])
    print([round(rng.uniform(-1.0, 1.0), 2) for _ in range(n_features)])
    print([round(rng.uniform(-1.0, 1.0), 1) for _ in range(n_features)])
    print([round(rng.uniform(0.3, 2.0), 1) for _ in range(n_features)])
    # Even tenths: with odd ones a running estimate can stand between two roundings.
    print(rng.randint(1, 4) * 2 / 10)
    print(round(rng.uniform(0.01, 0.2), 2))
    print(training)


if __name__ == "__main__":
    main(int(sys.argv[1]))
