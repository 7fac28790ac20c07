"""You pair the targets with the last rows of each depth. Row i predicts ahead, so the first rows have targets and the last have none.
你用每个深度的最后几行去对目标。第 i 行是向后预测的，所以有目标的是前面的行，最后几行没有。
"""

import numpy as np

logits, tokens, lam = np.array(eval(input()), dtype=float), np.array(eval(input())), float(input())
depths, length, vocabulary = logits.shape
log_p = logits - np.log(np.exp(logits).sum(axis=-1, keepdims=True))
losses = []
for k in range(depths):
    targets = tokens[k + 1 :]
    rows = np.arange(len(targets)) + k + 1
    losses.append(-log_p[k, rows, targets].mean())
mtp = np.mean(losses[1:])
print((round(float(losses[0]), 4), round(float(mtp), 4), round(float(losses[0] + lam * mtp), 4)))
