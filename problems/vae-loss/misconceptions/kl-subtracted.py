"""You subtract the KL term. The ELBO subtracts it, but the loss is the negative ELBO: add beta * kl, so that minimising keeps the posterior near the prior.
你减去了 KL 项。ELBO 里它是减号，但损失是负的 ELBO：应加上 beta * kl，最小化时才会让后验靠近先验。
"""

import numpy as np

x, logits, mu, logvar = [np.array(eval(input()), dtype=float) for _ in range(4)]
beta = float(input())
rec = (np.maximum(logits, 0) - logits * x + np.log1p(np.exp(-np.abs(logits)))).sum(axis=1).mean()
kl = -0.5 * (1 + logvar - mu**2 - np.exp(logvar)).sum(axis=1).mean()
print(tuple(round(float(v), 4) for v in (rec - beta * kl, rec, kl)))
