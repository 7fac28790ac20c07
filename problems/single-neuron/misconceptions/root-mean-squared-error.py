"""You take the square root of the mean squared error. Leave it out: the exercise asks for the MSE, not the RMSE.
你对均方误差开了平方。题目要的是 MSE 而不是 RMSE：去掉开方。
"""

import numpy as np

X, y, w = (np.array(eval(input())) for _ in range(3))
p = 1 / (1 + np.exp(-(X @ w + float(input()))))
print((p.round(4).tolist(), round(float(np.sqrt(np.mean((p - y) ** 2))), 4)))
