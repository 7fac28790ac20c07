"""Your third number is beta * kl. Return the KL term itself; beta enters only the loss.
你的第三个数是 beta * kl。应返回 KL 项本身，beta 只出现在总损失里。
"""

import numpy as np

x, logits, mu, logvar = [np.array(eval(input()), dtype=float) for _ in range(4)]
beta = float(input())
rec = (np.maximum(logits, 0) - logits * x + np.log1p(np.exp(-np.abs(logits)))).sum(axis=1).mean()
kl = -0.5 * beta * (1 + logvar - mu**2 - np.exp(logvar)).sum(axis=1).mean()
print(tuple(round(float(v), 4) for v in (rec + kl, rec, kl)))
