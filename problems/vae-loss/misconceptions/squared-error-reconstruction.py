"""You use the squared error between pixels and sigmoid(logits). That belongs to a Gaussian decoder: for a Bernoulli one the negative log-likelihood is the binary cross-entropy.
你用像素与 sigmoid(logits) 的平方误差作重建项。那是高斯解码器的做法：伯努利解码器的负对数似然是二元交叉熵。
"""

import numpy as np

x, logits, mu, logvar = [np.array(eval(input()), dtype=float) for _ in range(4)]
beta = float(input())
rec = ((x - 1 / (1 + np.exp(-logits))) ** 2).sum(axis=1).mean()
kl = -0.5 * (1 + logvar - mu**2 - np.exp(logvar)).sum(axis=1).mean()
print(tuple(round(float(v), 4) for v in (rec + beta * kl, rec, kl)))
