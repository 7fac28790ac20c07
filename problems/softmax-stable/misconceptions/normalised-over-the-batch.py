"""You normalise over the batch. Each row is one sample and must sum to 1 on its own: take maximum and sum over axis=1.
你在批次维上做了归一化。每行是一个样本，应各自和为 1：最大值与求和都取 axis=1。
"""

import numpy as np

X, T = np.array(eval(input()), dtype=float), float(input())
e = np.exp((X - X.max(axis=0)) / T)
print((e / e.sum(axis=0)).round(4).tolist())
