"""You round the two terms before you add them. A large beta magnifies the rounding error of the KL term: add first, and round only what is printed.
你先对两项取舍，再相加。beta 较大时，KL 项的舍入误差会被放大：应先相加，只对打印的数取舍。
"""

import numpy as np


def vae_loss(x, logits, mu, logvar, beta):
    # log(1 + exp(logits)) - logits * x, with no exponent above 0.
    bce = np.maximum(logits, 0) - logits * x + np.log1p(np.exp(-np.abs(logits)))
    reconstruction = bce.sum(axis=1).mean()
    kl = -0.5 * (1 + logvar - mu**2 - np.exp(logvar)).sum(axis=1).mean()
    reconstruction, kl = round(reconstruction, 4), round(kl, 4)
    return reconstruction + beta * kl, reconstruction, kl


if __name__ == "__main__":
    x, logits, mu, logvar = (np.array(eval(input()), dtype=float) for _ in range(4))
    beta = float(input())
    print(tuple(round(float(value), 4) for value in vae_loss(x, logits, mu, logvar, beta)))
