"""math.exp(-s) raises OverflowError when the score s is below -709. Use exp(s) / (1 + exp(s)) for negative scores: that exponent is never positive.
分数 s 小于 -709 时 math.exp(-s) 会抛出 OverflowError。对负的分数改用 exp(s) / (1 + exp(s))，指数便不会为正。
kind: stability
"""

import math

import numpy as np

real, z, (a, b), (w, c) = np.array(eval(input())), np.array(eval(input())), eval(input()), eval(input())
lr = float(input())
sigmoid = np.vectorize(lambda s: 1 / (1 + math.exp(-s)))
g = a * z + b
dr, df = sigmoid(w * real + c) - 1, sigmoid(w * g + c)
w, c = w - lr * ((dr * real).mean() + (df * g).mean()), c - lr * (dr.mean() + df.mean())
dg = (sigmoid(w * g + c) - 1) * w
print(tuple(round(float(v), 4) for v in (w, c, a - lr * (dg * z).mean(), b - lr * dg.mean())))
