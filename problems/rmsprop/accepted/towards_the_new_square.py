import numpy as np

A, b, x = (np.array(eval(input()), dtype=float) for _ in range(3))
eta, rho, epsilon = (float(input()) for _ in range(3))
s = 0.0
for _ in range(int(input())):
    g = A.T.dot(x) - b
    s = s + (g * g - s) * (1.0 - rho)
    x = x - np.divide(eta * g, np.sqrt(s) + epsilon)
print(x)
