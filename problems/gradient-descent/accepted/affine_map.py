import numpy as np

A, b, x = (np.array(eval(input())) for _ in range(3))
eta, steps = float(input()), int(input())
shrink = np.eye(len(b)) - eta * A
for _ in range(steps):
    x = shrink @ x + eta * b
print(np.round(x, 4))
