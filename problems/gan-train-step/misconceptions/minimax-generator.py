"""You descend log(1 - D(G(z))), the minimax form. This step uses the non-saturating loss -log D(G(z)): the factor is D - 1, not -D.
你用的是 minimax 形式 log(1 - D(G(z)))。这一步应使用非饱和损失 -log D(G(z))：系数是 D - 1，而不是 -D。
"""

import numpy as np

real, z, (a, b), (w, c) = np.array(eval(input())), np.array(eval(input())), eval(input()), eval(input())
lr = float(input())
sigmoid = lambda s: 1 / (1 + np.exp(-s))
g = a * z + b
dr, df = sigmoid(w * real + c) - 1, sigmoid(w * g + c)
w, c = w - lr * ((dr * real).mean() + (df * g).mean()), c - lr * (dr.mean() + df.mean())
dg = -sigmoid(w * g + c) * w
print(tuple(round(float(v), 4) for v in (w, c, a - lr * (dg * z).mean(), b - lr * dg.mean())))
