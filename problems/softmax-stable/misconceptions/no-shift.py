"""You exponentiate the scores as they are, which overflows. Subtract each row's maximum first: exp((x - max) / T) never exceeds 1.
你直接对原始分数取指数，会溢出。应先减去每行的最大值：exp((x - max) / T) 不会超过 1。
"""

import numpy as np

X, T = np.array(eval(input()), dtype=float), float(input())
e = np.exp(X / T)
print((e / e.sum(axis=1, keepdims=True)).round(4).tolist())
