"""You divide by the sum over the whole batch. Each row is a distribution of its own: sum over axis=1 with keepdims=True.
你除以的是整个批次的总和。每一行都是独立的分布：应按 axis=1 求和，并使用 keepdims=True。
"""

import numpy as np

X, T = np.array(eval(input()), dtype=float), float(input())
e = np.exp((X - X.max(axis=1, keepdims=True)) / T)
print((e / e.sum()).round(4).tolist())
