import numpy as np

s, l, r = (np.array(eval(input())) for _ in range(3))
R = s - float(input()) * (l - r)
k = R.shape[1]
others = (np.ones((k, k)) - np.eye(k)) / (k - 1)
A = k / (k - 1) * (R - R.mean(1)[:, None])
print((R @ others, A, -(A * l).sum() / R.size))
