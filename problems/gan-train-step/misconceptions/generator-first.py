"""You print the generator's parameters first. The order is (w, c, a, b): the discriminator, then the generator.
你先打印了生成器的参数。顺序是 (w, c, a, b)：先判别器，后生成器。
"""

import numpy as np

real, z, (a, b), (w, c) = np.array(eval(input())), np.array(eval(input())), eval(input()), eval(input())
lr = float(input())
sigmoid = lambda s: 1 / (1 + np.exp(-s))
g = a * z + b
dr, df = sigmoid(w * real + c) - 1, sigmoid(w * g + c)
w, c = w - lr * ((dr * real).mean() + (df * g).mean()), c - lr * (dr.mean() + df.mean())
dg = (sigmoid(w * g + c) - 1) * w
print(tuple(round(float(v), 4) for v in (a - lr * (dg * z).mean(), b - lr * dg.mean(), w, c)))
