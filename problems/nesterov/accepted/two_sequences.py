import numpy as np

A, b, x = (np.array(eval(input()), dtype=float) for _ in range(3))
eta, beta = float(input()), float(input())
y = x
for _ in range(int(input())):
    new = y - eta * (A @ y - b)
    y = new + beta * (new - x)
    x = new
print(tuple(x))
