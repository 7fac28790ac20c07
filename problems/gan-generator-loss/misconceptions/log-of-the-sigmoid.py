"""You take the logarithm of a sigmoid that has already rounded to 0 or 1. Work on the logit: log(1 - sigmoid(f)) = -softplus(f), -log sigmoid(f) = softplus(-f).
你对已经舍入成 0 或 1 的 sigmoid 取了对数。应直接用 logit：log(1 - sigmoid(f)) = -softplus(f)，-log sigmoid(f) = softplus(-f)。
kind: stability
"""

import numpy as np

f, kind = np.array(eval(input())), eval(input())
p = 1 / (1 + np.exp(-f))
loss, slope = (np.log(1 - p), p) if kind == "minimax" else (-np.log(p), 1 - p)
print((round(float(loss.mean()), 4), round(float(slope.mean()), 4)))
