"""You add the gradients of the samples up. The losses are means: divide by N for the reals and by M for the fakes.
你把各样本的梯度直接相加。损失是平均值：真实样本除以 N，生成样本除以 M。
"""

import numpy as np

real, z, (a, b), (w, c) = np.array(eval(input())), np.array(eval(input())), eval(input()), eval(input())
lr = float(input())
sigmoid = lambda s: 1 / (1 + np.exp(-s))
g = a * z + b
dr, df = sigmoid(w * real + c) - 1, sigmoid(w * g + c)
w, c = w - lr * ((dr * real).sum() + (df * g).sum()), c - lr * (dr.sum() + df.sum())
dg = (sigmoid(w * g + c) - 1) * w
print(tuple(round(float(v), 4) for v in (w, c, a - lr * (dg * z).sum(), b - lr * dg.sum())))
