import numpy as np

A, b, x = (np.array(eval(input()), dtype=float) for _ in range(3))
eta, beta = float(input()), float(input())
previous = x
for _ in range(int(input())):
    x, previous = x - eta * (A @ x - b) + beta * (x - previous), x
print(np.array2string(x, precision=6, separator=", "))
