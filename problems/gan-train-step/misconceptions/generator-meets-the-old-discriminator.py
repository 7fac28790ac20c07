"""You compute the generator's step with the discriminator as it was before its update. The steps alternate: use the new w and c for the generator.
你用更新前的判别器算了生成器那一步。两步是交替进行的：生成器应使用新的 w 和 c。
"""

import numpy as np

real, z, (a, b), (w, c) = np.array(eval(input())), np.array(eval(input())), eval(input()), eval(input())
lr = float(input())
sigmoid = lambda s: 1 / (1 + np.exp(-s))
g = a * z + b
dr, df = sigmoid(w * real + c) - 1, sigmoid(w * g + c)
dg = (sigmoid(w * g + c) - 1) * w
w2, c2 = w - lr * ((dr * real).mean() + (df * g).mean()), c - lr * (dr.mean() + df.mean())
print(tuple(round(float(v), 4) for v in (w2, c2, a - lr * (dg * z).mean(), b - lr * dg.mean())))
