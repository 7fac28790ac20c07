"""Every depth predicts the next token. Depth k looks k + 1 tokens ahead: row i is scored on tokens[i + 1 + k].
你让每个深度都预测下一个 token。深度 k 应向前看 k + 1 位：第 i 行的目标是 tokens[i + 1 + k]。
"""

import numpy as np

logits, tokens, lam = np.array(eval(input()), dtype=float), np.array(eval(input())), float(input())
depths, length, vocabulary = logits.shape
log_p = logits - np.log(np.exp(logits).sum(axis=-1, keepdims=True))
losses = []
for k in range(depths):
    targets = tokens[1:]
    rows = np.arange(len(targets))
    losses.append(-log_p[k, rows, targets].mean())
mtp = np.mean(losses[1:])
print((round(float(losses[0]), 4), round(float(mtp), 4), round(float(losses[0] + lam * mtp), 4)))
