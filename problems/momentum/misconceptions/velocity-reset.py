"""Your velocity starts from 0 in every step, which is plain gradient descent. Initialise it once, before the loop.
你的速度每一步都从 0 开始，等于普通的梯度下降。应只在循环前初始化一次。
"""

import numpy as np

A, b, x = (np.array(eval(input()), dtype=float) for _ in range(3))
eta, beta = float(input()), float(input())
v = np.zeros_like(x)
for _ in range(int(input())):
    v = beta * 0 * v + (A @ x - b)
    x = x - eta * v
print(x.round(4).tolist())
