"""You add up the extra losses without dividing by their number. mtp is their mean, and lam multiplies that.
你把附加损失直接相加，没有除以个数。mtp 是它们的平均，lam 乘的是平均值。
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
mtp = np.sum(losses[1:])
print((round(float(losses[0]), 4), round(float(mtp), 4), round(float(losses[0] + lam * mtp), 4)))
