import random
import sys


def main(seed):
    rng = random.Random(seed)
    n_latent = rng.randint(1, 6)
    mu = [round(rng.uniform(-2.0, 2.0), 2) for _ in range(n_latent)]
    logvar = [round(rng.uniform(-3.0, 2.0), 2) for _ in range(n_latent)]
    eps = [round(rng.uniform(-2.5, 2.5), 3) for _ in range(n_latent)]
    dz = [round(rng.uniform(-2.0, 2.0), 2) for _ in range(n_latent)]
    if rng.random() < 0.2:
        eps[-1] = 0.0
    if rng.random() < 0.2:
        logvar[0] = 0.0
    for values in (mu, logvar, eps, dz):
        print(values)


if __name__ == "__main__":
    main(int(sys.argv[1]))
