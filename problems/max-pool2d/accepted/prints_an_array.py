import numpy as np


def max_pool2d(x, k, s, p):
    padded = np.full((x.shape[0] + 2 * p, x.shape[1] + 2 * p), -1e9)
    padded[p : p + x.shape[0], p : p + x.shape[1]] = x
    out_h = (padded.shape[0] - k) // s + 1
    out_w = (padded.shape[1] - k) // s + 1
    out = np.zeros((out_h, out_w))
    for i in range(out_h):
        for j in range(out_w):
            out[i, j] = np.max(padded[i * s : i * s + k, j * s : j * s + k])
    return out


print(max_pool2d(np.array(eval(input())), int(input()), int(input()), int(input())))
