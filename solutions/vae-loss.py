import numpy as np


def vae_loss(x, logits, mu, logvar, beta):
    """Negative ELBO of a VAE with a Bernoulli decoder, KL term weighted by beta.

    x, logits: (N, P) pixels in [0, 1] and decoder output; mu, logvar: (N, D). Returns loss, reconstruction and kl, three scalars.
    """
    # log(1 + exp(logits)) - logits * x, with no exponent above 0.
    bce = np.maximum(logits, 0) - logits * x + np.log1p(np.exp(-np.abs(logits)))
    reconstruction = bce.sum(axis=1).mean()
    kl = -0.5 * (1 + logvar - mu**2 - np.exp(logvar)).sum(axis=1).mean()
    return reconstruction + beta * kl, reconstruction, kl


if __name__ == "__main__":
    x, logits, mu, logvar = (np.array(eval(input()), dtype=float) for _ in range(4))
    beta = float(input())
    print(tuple(round(float(value), 4) for value in vae_loss(x, logits, mu, logvar, beta)))
