import numpy as np

x = np.array(eval(input()), dtype=float)
p = np.array(eval(input()))
base, length, s, alpha, beta = (float(input()) for _ in range(5))
theta = np.exp(-np.log(base) * np.linspace(0, 1, x.shape[1] // 2, endpoint=False))
slow = np.interp(length * theta / np.pi / 2, [alpha, beta], [1, 0])
theta = theta * (slow / s + 1 - slow)
m = np.log(s) / 10 + 1
z = (x[:, 0::2] + 1j * x[:, 1::2]) * m * np.exp(1j * p[:, None] * theta)
print((theta, m, np.dstack((z.real, z.imag)).reshape(x.shape)))
