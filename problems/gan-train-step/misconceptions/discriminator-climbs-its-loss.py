"""You add the discriminator's gradient, so its loss grows. Descend: w - learning_rate * dw, c - learning_rate * dc.
你把判别器的梯度加了上去，损失反而变大。应做梯度下降：w - learning_rate * dw，c - learning_rate * dc。
"""

import numpy as np

real, z, (a, b), (w, c) = np.array(eval(input())), np.array(eval(input())), eval(input()), eval(input())
lr = float(input())
sigmoid = lambda s: 1 / (1 + np.exp(-s))
g = a * z + b
dr, df = sigmoid(w * real + c) - 1, sigmoid(w * g + c)
w, c = w + lr * ((dr * real).mean() + (df * g).mean()), c + lr * (dr.mean() + df.mean())
dg = (sigmoid(w * g + c) - 1) * w
print(tuple(round(float(v), 4) for v in (w, c, a - lr * (dg * z).mean(), b - lr * dg.mean())))
