"""You print the look-ahead point, which is also what the frameworks' form x - eta (g + beta v) tracks. It is only where the gradient is taken: return x itself.
你打印的是前瞻点；框架里的改写形式 x - eta (g + beta v) 跟踪的也是它。前瞻点只用来求梯度，应返回 x 本身。
"""

import numpy as np

A, b, x = (np.array(eval(input()), dtype=float) for _ in range(3))
eta, beta = float(input()), float(input())
v = np.zeros_like(x)
for _ in range(int(input())):
    v = beta * v + (A @ (x - eta * beta * v) - b)
    x = x - eta * v
print((x - eta * beta * v).round(4).tolist())
