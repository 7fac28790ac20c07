"""You weigh the main loss with 1 - lam. The main loss keeps weight 1; lam only scales the addition.
你给主损失乘了 1 - lam。主损失权重保持 1，lam 只缩放附加项。
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
print((round(float(losses[0]), 4), round(float(mtp), 4), round(float((1 - lam) * losses[0] + lam * mtp), 4)))
