import numpy as np

A, b, x = (np.array(eval(input()), dtype=float) for _ in range(3))
eta = float(input())
beta = float(input())
v = np.zeros(len(x))
for _ in range(int(input())):
    v = beta * v - eta * (A.dot(x) - b)
    x = x + v
print(x)
