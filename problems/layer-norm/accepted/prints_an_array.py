import numpy as np

x = np.array(eval(input()))
gamma, beta = np.array(eval(input())), np.array(eval(input()))
eps = float(input())
centred = (x.T - x.mean(1)).T
print(centred / np.sqrt((centred**2).mean(1) + eps)[:, None] * gamma + beta)
