"""You take the sigmoid first and its logarithm after. For a logit of 40 the sigmoid is 1 exactly and log(1 - 1) is minus infinity: compute the loss from the logits, max(l, 0) - l * x + log(1 + exp(-|l|)).
你先算 sigmoid 再取对数。logit 为 40 时 sigmoid 恰为 1，log(1 - 1) 是负无穷：应直接由 logits 计算，max(l, 0) - l * x + log(1 + exp(-|l|))。
kind: stability
"""

import numpy as np

x, logits, mu, logvar = [np.array(eval(input()), dtype=float) for _ in range(4)]
beta = float(input())
p = 1 / (1 + np.exp(-logits))
rec = -(x * np.log(p) + (1 - x) * np.log(1 - p)).sum(axis=1).mean()
kl = -0.5 * (1 + logvar - mu**2 - np.exp(logvar)).sum(axis=1).mean()
print(tuple(round(float(v), 4) for v in (rec + beta * kl, rec, kl)))
