"""You use the frameworks' rewriting, x - eta (g + beta v) with the gradient at x. It tracks the look-ahead point; here x itself is asked for.
你用了框架里的改写形式：在 x 处求梯度，x - eta (g + beta v)。它跟踪的是前瞻点，而本题要的是 x。
"""

import numpy as np

A, b, x = (np.array(eval(input()), dtype=float) for _ in range(3))
eta, beta = float(input()), float(input())
v = np.zeros_like(x)
for _ in range(int(input())):
    g = A @ x - b
    v = beta * v + g
    x = x - eta * (g + beta * v)
print(x.round(4).tolist())
