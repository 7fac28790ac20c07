"""You multiply the reconstruction by beta. In the beta-VAE the weight belongs to the KL term: loss = reconstruction + beta * kl.
你把 beta 乘在了重建项上。beta-VAE 中权重属于 KL 项：loss = reconstruction + beta * kl。
"""

import numpy as np

x, logits, mu, logvar = [np.array(eval(input()), dtype=float) for _ in range(4)]
beta = float(input())
rec = (np.maximum(logits, 0) - logits * x + np.log1p(np.exp(-np.abs(logits)))).sum(axis=1).mean()
kl = -0.5 * (1 + logvar - mu**2 - np.exp(logvar)).sum(axis=1).mean()
print(tuple(round(float(v), 4) for v in (beta * rec + kl, rec, kl)))
