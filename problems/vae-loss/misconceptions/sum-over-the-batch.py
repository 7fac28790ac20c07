"""You add the examples up. Both terms are averaged over the batch: divide by N, and only by N.
你把各样本相加了。两项都要对 batch 取平均：除以 N，而且只除以 N。
"""

import numpy as np

x, logits, mu, logvar = [np.array(eval(input()), dtype=float) for _ in range(4)]
beta = float(input())
rec = (np.maximum(logits, 0) - logits * x + np.log1p(np.exp(-np.abs(logits)))).sum()
kl = -0.5 * (1 + logvar - mu**2 - np.exp(logvar)).sum()
print(tuple(round(float(v), 4) for v in (rec + beta * kl, rec, kl)))
