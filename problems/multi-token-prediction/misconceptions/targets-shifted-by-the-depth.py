"""You score row i of depth k on tokens[i + k]. The main head already predicts the next token: the target is tokens[i + 1 + k].
你把深度 k 第 i 行的目标取成了 tokens[i + k]。主输出头（k = 0）就已预测下一个 token：目标应为 tokens[i + 1 + k]。
"""

import numpy as np

logits, tokens, lam = np.array(eval(input()), dtype=float), np.array(eval(input())), float(input())
depths, length, vocabulary = logits.shape
log_p = logits - np.log(np.exp(logits).sum(axis=-1, keepdims=True))
losses = []
for k in range(depths):
    targets = tokens[k:]
    rows = np.arange(len(targets))
    losses.append(-log_p[k, rows, targets].mean())
mtp = np.mean(losses[1:])
print((round(float(losses[0]), 4), round(float(mtp), 4), round(float(losses[0] + lam * mtp), 4)))
