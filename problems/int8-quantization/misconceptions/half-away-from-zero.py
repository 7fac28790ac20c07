"""You round a half away from zero. Round it to the even integer, as numpy.round and torch.round do: 2.5 becomes 2.
恰为一半时你向远离零的方向取整。应取偶数，与 numpy.round、torch.round 相同：2.5 取 2。
"""

import numpy as np


def quantize_per_channel(W):
    largest = np.abs(W).max(axis=1)
    scales = np.where(largest > 0, largest, 127.0) / 127
    return (np.sign(W) * np.floor(np.abs(W / scales[:, None]) + 0.5)).astype(int), scales


def int8_quantization(x, W):
    q, scales = quantize_per_channel(W)
    y = x @ (scales[:, None] * q).T
    return q, scales, y, np.abs(y - x @ W.T).max()


if __name__ == "__main__":
    x = np.array(eval(input()), dtype=float)
    W = np.array(eval(input()), dtype=float)
    q, scales, y, max_error = int8_quantization(x, W)
    print((q.tolist(), np.round(scales, 4).tolist(), np.round(y, 4).tolist(), round(float(max_error), 4)))
