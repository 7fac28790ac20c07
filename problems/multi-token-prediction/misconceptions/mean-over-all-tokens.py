"""You average over all rows of the extra depths together. Average within each depth first, then over the depths: each depth weighs the same.
你把附加深度的所有行放在一起取平均。应先在每个深度内取平均，再对深度取平均：每个深度权重相同。
"""

import numpy as np

logits, tokens, lam = np.array(eval(input()), dtype=float), np.array(eval(input())), float(input())
depths, length, vocabulary = logits.shape
log_p = logits - np.log(np.exp(logits).sum(axis=-1, keepdims=True))
losses = []
for k in range(depths):
    targets = tokens[k + 1 :]
    rows = np.arange(len(targets))
    losses.append(-log_p[k, rows, targets].mean())
mtp = np.average(losses[1:], weights=[length - 1 - k for k in range(1, depths)])
print((round(float(losses[0]), 4), round(float(mtp), 4), round(float(losses[0] + lam * mtp), 4)))
