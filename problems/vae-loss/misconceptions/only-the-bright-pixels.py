"""Your cross-entropy has only the term x * log(p). A dark pixel must count too: add (1 - x) * log(1 - p).
你的交叉熵只有 x * log(p) 一项。暗像素也要计入：还要加上 (1 - x) * log(1 - p)。
"""

import numpy as np

x, logits, mu, logvar = [np.array(eval(input()), dtype=float) for _ in range(4)]
beta = float(input())
rec = (x * np.logaddexp(0, -logits)).sum(axis=1).mean()
kl = -0.5 * (1 + logvar - mu**2 - np.exp(logvar)).sum(axis=1).mean()
print(tuple(round(float(v), 4) for v in (rec + beta * kl, rec, kl)))
