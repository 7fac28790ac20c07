"""You multiply by the squared residual. The derivative of the square is 2 times the residual itself, which also carries the sign.
你乘的是残差的平方。平方的导数是 2 乘残差本身，残差还带着符号。
"""

import numpy as np

X, y, w = (np.array(eval(input()), dtype=float) for _ in range(3))
eta = float(input())
order = eval(input())
for i in order:
    w = w - eta * 2 * (X[i] @ w - y[i]) ** 2 * X[i]
print(w.round(4).tolist())
