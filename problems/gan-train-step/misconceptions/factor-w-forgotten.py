"""Your generator gradient stops at the discriminator's score. Go on to its input: the score is w * x + c, so the derivative with respect to the sample carries the factor w.
你的生成器梯度停在了判别器的打分上。还要继续传到它的输入：打分是 w * x + c，所以对样本的导数要乘 w。
"""

import numpy as np

real, z, (a, b), (w, c) = np.array(eval(input())), np.array(eval(input())), eval(input()), eval(input())
lr = float(input())
sigmoid = lambda s: 1 / (1 + np.exp(-s))
g = a * z + b
dr, df = sigmoid(w * real + c) - 1, sigmoid(w * g + c)
w, c = w - lr * ((dr * real).mean() + (df * g).mean()), c - lr * (dr.mean() + df.mean())
dg = sigmoid(w * g + c) - 1
print(tuple(round(float(v), 4) for v in (w, c, a - lr * (dg * z).mean(), b - lr * dg.mean())))
