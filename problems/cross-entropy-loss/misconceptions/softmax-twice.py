"""You apply softmax to the logits and then a loss that applies it again. Feed the logits to the loss as they are: log-sum-exp is the normalisation.
你先对 logits 做了 softmax，又套用了自带 softmax 的损失。应把 logits 原样送入：log-sum-exp 本身就是归一化。
"""

import numpy as np

z, y = np.array(eval(input()), dtype=float), eval(input())
e = np.exp(z - z.max(axis=1, keepdims=True))
z = e / e.sum(axis=1, keepdims=True)
print(round(float(np.mean(np.log(np.exp(z).sum(axis=1)) - z[np.arange(len(y)), y])), 4))
