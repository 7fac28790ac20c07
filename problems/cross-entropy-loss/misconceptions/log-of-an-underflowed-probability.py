"""You take the log of a softmax, which is infinite once the probability underflows to 0. Work with logits: log(sum(exp(z - m))) - (z_y - m) never forms the probability.
你对 softmax 的结果取对数，概率一旦下溢为 0，损失就成了无穷大。应直接用 logits：log(sum(exp(z - m))) - (z_y - m)，不要先算概率。
kind: stability
"""

import numpy as np

z, y = np.array(eval(input()), dtype=float), eval(input())
e = np.exp(z - z.max(axis=1, keepdims=True))
p = e / e.sum(axis=1, keepdims=True)
print(round(float(-np.log(p[np.arange(len(y)), y]).mean()), 4))
