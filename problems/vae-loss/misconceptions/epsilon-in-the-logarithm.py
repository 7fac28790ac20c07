"""You add a small number inside the logarithm (or clip the probability). Any probability below it is lost: log sigmoid(-25) is -25, not -18. Compute it from the score: log sigmoid(s) = -log(1 + exp(-s)).
你在对数里加了一个很小的数（或截断了概率）。比它更小的概率就丢失了：log sigmoid(-25) 是 -25，而不是 -18。应直接由分数计算：log sigmoid(s) = -log(1 + exp(-s))。
"""

import numpy as np


def vae_loss(x, logits, mu, logvar, beta):
    # log(1 + exp(logits)) - logits * x, with no exponent above 0.
    s = 1 / (1+np.exp(-logits)); bce = -x*np.log(s + 1e-8) - (1 - x) * np.log(1 - s + 1e-8)
    reconstruction = bce.sum(axis=1).mean()
    kl = -0.5 * (1 + logvar - mu**2 - np.exp(logvar)).sum(axis=1).mean()
    return reconstruction + beta * kl, reconstruction, kl


if __name__ == "__main__":
    x, logits, mu, logvar = (np.array(eval(input()), dtype=float) for _ in range(4))
    beta = float(input())
    print(tuple(round(float(value), 4) for value in vae_loss(x, logits, mu, logvar, beta)))
