import numpy as np


def rotate(x):
    return np.stack([-x[:, 1::2], x[:, ::2]], axis=-1).reshape(x.shape)


x = np.array(eval(input()))
positions = np.array(eval(input()))
inv_freq = 1.0 / float(input()) ** (np.arange(0, x.shape[1], 2) / x.shape[1])
angles = np.repeat(positions[:, None] * inv_freq[None, :], 2, axis=1)
print((x * np.cos(angles) + rotate(x) * np.sin(angles)).tolist())
