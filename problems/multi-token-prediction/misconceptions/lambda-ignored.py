"""You add mtp with weight 1. The total is main + lam * mtp.
你以权重 1 加上了 mtp。总损失是 main + lam * mtp。
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
mtp = np.mean(losses[1:])
print((round(float(losses[0]), 4), round(float(mtp), 4), round(float(losses[0] + mtp), 4)))
