"""You divide by the sequence length T. Only T - 1 - k rows of depth k predict something: divide by their number.
你除以了序列长度 T。深度 k 只有 T - 1 - k 行有目标：应除以这些行的数目。
"""

import numpy as np

logits, tokens, lam = np.array(eval(input()), dtype=float), np.array(eval(input())), float(input())
depths, length, vocabulary = logits.shape
log_p = logits - np.log(np.exp(logits).sum(axis=-1, keepdims=True))
losses = []
for k in range(depths):
    targets = tokens[k + 1 :]
    rows = np.arange(len(targets))
    losses.append(-log_p[k, rows, targets].sum() / length)
mtp = np.mean(losses[1:])
print((round(float(losses[0]), 4), round(float(mtp), 4), round(float(losses[0] + lam * mtp), 4)))
