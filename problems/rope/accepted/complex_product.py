import numpy as np

x = np.array(eval(input()), dtype=float)
positions = eval(input())
base = float(input())
d = x.shape[1]
points = x.reshape(len(x), d // 2, 2) @ np.array([1, 1j])
turn = np.exp(1j * np.array(positions)[:, None] / base ** (2 * np.arange(d // 2) / d))
turned = points * turn
print(np.stack([turned.real, turned.imag], axis=-1).reshape(x.shape))
