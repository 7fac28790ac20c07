import numpy as np

A, b, x = (np.array(eval(input()), dtype=float) for _ in range(3))
eta, epsilon = float(input()), float(input())
gradients = []
for _ in range(int(input())):
    gradients.append(x @ A - b)
    x = x - eta / (np.linalg.norm(gradients, axis=0) + epsilon) * gradients[-1]
print(x)
