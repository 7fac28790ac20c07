"""You divide the gradient by its length. Here the step is the gradient itself times the learning rate: it gets shorter as the slope flattens.
你把梯度除以了它的长度。本题的步长就是梯度乘学习率：坡度变缓，步子自然变小。
"""

import numpy as np

A, b, x = (np.array(eval(input()), dtype=float) for _ in range(3))
eta = float(input())
for _ in range(int(input())):
    g = A @ x - b
    x = x - eta * g / (np.linalg.norm(g) + 1e-12)
print(x.round(4).tolist())
