"""You subtract the residual from every weight. By the chain rule it is multiplied by the features: each weight answers for its own x.
你让每个权重都减去同一个残差。由链式法则，残差还要乘以特征：每个权重对应自己的 x。
"""

import numpy as np

X, y, w = (np.array(eval(input()), dtype=float) for _ in range(3))
eta = float(input())
order = eval(input())
for i in order:
    w = w - eta * 2 * (X[i] @ w - y[i]) * np.ones_like(w)
print(w.round(4).tolist())
