"""You divide by the mean square without its root. Take the square root: only then does the step not depend on the gradient's scale.
你除以的是均方值，漏了开方。取平方根之后，步长才与梯度的尺度无关。
"""

import numpy as np

A, b, x = (np.array(eval(input()), dtype=float) for _ in range(3))
eta, rho, epsilon = float(input()), float(input()), float(input())
s = np.zeros_like(x)
for _ in range(int(input())):
    g = A @ x - b
    s = rho * s + (1 - rho) * g**2
    x = x - eta * g / (s + epsilon)
print(x.round(4).tolist())
