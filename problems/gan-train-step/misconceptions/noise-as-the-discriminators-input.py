"""In the gradient of w you multiply the fakes' part by z. The discriminator's input is the sample G(z) = a * z + b: multiply by that.
在 w 的梯度里，你给生成样本那部分乘的是 z。判别器的输入是样本 G(z) = a * z + b：应乘以它。
"""

import numpy as np

real, z, (a, b), (w, c) = np.array(eval(input())), np.array(eval(input())), eval(input()), eval(input())
lr = float(input())
sigmoid = lambda s: 1 / (1 + np.exp(-s))
g = a * z + b
dr, df = sigmoid(w * real + c) - 1, sigmoid(w * g + c)
w, c = w - lr * ((dr * real).mean() + (df * z).mean()), c - lr * (dr.mean() + df.mean())
dg = (sigmoid(w * g + c) - 1) * w
print(tuple(round(float(v), 4) for v in (w, c, a - lr * (dg * z).mean(), b - lr * dg.mean())))
