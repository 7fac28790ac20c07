import random
import sys


def main(seed):
    rng = random.Random(seed)
    n_examples, n_latent = rng.randint(1, 4), rng.randint(1, 5)

    def matrix(low, high):
        return [[round(rng.uniform(low, high), 2) for _ in range(n_latent)] for _ in range(n_examples)]

    mu, logvar = matrix(-2.0, 2.0), matrix(-2.0, 1.5)
    if rng.random() < 0.2:
        mu[0] = [0.0] * n_latent
    if rng.random() < 0.2:
        logvar[-1] = [0.0] * n_latent
    print(mu)
    print(logvar)


if __name__ == "__main__":
    main(int(sys.argv[1]))
