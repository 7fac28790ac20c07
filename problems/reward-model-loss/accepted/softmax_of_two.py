import numpy as np

pairs = np.array([eval(input()), eval(input())], dtype=float).T
log_z = np.log(np.exp(pairs).sum(axis=1))
print(np.mean(log_z - pairs[:, 0]))
print(np.mean(pairs[:, 0] > pairs[:, 1]))
