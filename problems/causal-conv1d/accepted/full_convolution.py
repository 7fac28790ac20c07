import numpy as np


def conv(x, W, b, delta):
    T, k = x.shape[1], W.shape[2]
    spread = np.zeros(W.shape[:2] + ((k - 1) * delta + 1,))
    spread[:, :, ::delta] = W[:, :, ::-1]
    return np.array([sum(np.convolve(c, w)[:T] for c, w in zip(x, kernel)) + v for kernel, v in zip(spread, b)])


x, Wf, bf, Wg, bg = (np.array(eval(input()), dtype=float) for _ in range(5))
delta = int(input())
f, g = conv(x, Wf, bf, delta), conv(x, Wg, bg, delta)
print((f, np.tanh(f) / (1 + np.exp(-g))))
