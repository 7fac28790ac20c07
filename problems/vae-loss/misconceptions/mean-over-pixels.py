"""You average the cross-entropy over the pixels too. The ELBO is a sum over pixels: with a mean the KL term weighs P times too much.
你对像素也取了平均。ELBO 的重建项是对像素求和：取平均会让 KL 项的权重大 P 倍。
"""

import numpy as np

x, logits, mu, logvar = [np.array(eval(input()), dtype=float) for _ in range(4)]
beta = float(input())
rec = np.mean(np.maximum(logits, 0) - logits * x + np.log1p(np.exp(-np.abs(logits))))
kl = -0.5 * (1 + logvar - mu**2 - np.exp(logvar)).sum(axis=1).mean()
print(tuple(round(float(v), 4) for v in (rec + beta * kl, rec, kl)))
