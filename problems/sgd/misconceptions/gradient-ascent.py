"""You add the gradient, which climbs. Subtract it, or write the residual as target minus prediction.
你加上了梯度，是在上坡。应减去梯度，或把残差写成目标值减预测值。
"""

import numpy as np

X, y, w = (np.array(eval(input()), dtype=float) for _ in range(3))
eta = float(input())
order = eval(input())
for i in order:
    w = w + eta * 2 * (X[i] @ w - y[i]) * X[i]
print(w.round(4).tolist())
