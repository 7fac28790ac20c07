"""You halve the discriminator's gradient. Its loss is the sum of the two means, without a factor 1/2.
你把判别器的梯度减半了。它的损失是两个平均值之和，没有 1/2。
"""

import numpy as np

real, z, (a, b), (w, c) = np.array(eval(input())), np.array(eval(input())), eval(input()), eval(input())
lr = float(input())
sigmoid = lambda s: 1 / (1 + np.exp(-s))
g = a * z + b
dr, df = sigmoid(w * real + c) - 1, sigmoid(w * g + c)
w, c = w - lr * ((dr * real).mean() + (df * g).mean()) / 2, c - lr * (dr.mean() + df.mean()) / 2
dg = (sigmoid(w * g + c) - 1) * w
print(tuple(round(float(v), 4) for v in (w, c, a - lr * (dg * z).mean(), b - lr * dg.mean())))
