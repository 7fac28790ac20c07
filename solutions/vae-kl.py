import numpy as np


def vae_kl(mu, logvar):
    """KL divergence of N(mu, exp(logvar)) from N(0, I), summed over the latent axis, averaged over the batch.

    mu, logvar: (N, D). Returns a scalar in nats.
    """
    kl_per_example = -0.5 * np.sum(1 + logvar - mu**2 - np.exp(logvar), axis=1)
    return kl_per_example.mean()


if __name__ == "__main__":
    mu = np.array(eval(input()), dtype=float)
    logvar = np.array(eval(input()), dtype=float)
    print(round(float(vae_kl(mu, logvar)), 4))
