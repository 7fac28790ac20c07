import numpy as np

z, y = np.array(eval(input()), dtype=float), np.array(eval(input()), dtype=float)
alpha, gamma = float(input()), float(input())
p = 1 / (1 + np.exp(-z))
losses = -alpha * y * (1 - p) ** gamma * np.log(p) - (1 - alpha) * (1 - y) * p**gamma * np.log(1 - p)
print((losses, losses.mean()))
