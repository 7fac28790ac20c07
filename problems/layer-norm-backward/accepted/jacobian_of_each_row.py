import numpy as np

x, gamma, dy = [np.array(eval(input()), dtype=float) for _ in range(3)]
eps = float(input())
D = x.shape[1]
dx, dgamma = [], np.zeros(D)
for row, up in zip(x, dy):
    centred = row - row.mean()
    variance = centred @ centred / D
    s = (variance + eps) ** 0.5
    jacobian = (np.eye(D) - 1 / D) / s - np.outer(centred, centred) / (D * s**3)
    dx.append(jacobian @ (gamma * up))
    dgamma += up * centred / s
print((np.array(dx), dgamma, dy.sum(0)))
