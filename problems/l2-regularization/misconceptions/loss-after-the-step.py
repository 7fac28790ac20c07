"""You print the loss at the new weights. The loss asked for is the one whose gradient was taken, before the step.
你打印的是更新后的损失。题目要的是求梯度时的损失，即更新之前的。
"""

import numpy as np

X, y, w = (np.array(eval(input()), dtype=float) for _ in range(3))
b, lam, lr = (float(input()) for _ in range(3))
r = X @ w + b - y
w = w - lr * (2 / len(y) * X.T @ r + lam * w)
b = b - lr * 2 * r.mean()
loss = np.mean((X @ w + b - y) ** 2) + lam / 2 * w @ w
print((round(float(loss), 4), w.round(4).tolist(), round(float(b), 4)))
