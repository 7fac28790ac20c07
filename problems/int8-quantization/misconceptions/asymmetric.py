"""You map the range from minimum to maximum to 255 steps. The quantisation here is symmetric about 0: the scale is max |W| / 127.
你把最小值到最大值映射成 255 级。这里是关于 0 对称的量化：系数为 max |W| / 127。
"""

import numpy as np


def quantize_per_channel(W):
    largest = W.max(axis=1) - W.min(axis=1)
    scales = np.where(largest > 0, largest, 255.0) / 255
    return np.clip(np.round(W / scales[:, None]), -127, 127).astype(int), scales


def int8_quantization(x, W):
    q, scales = quantize_per_channel(W)
    y = x @ (scales[:, None] * q).T
    return q, scales, y, np.abs(y - x @ W.T).max()


if __name__ == "__main__":
    x = np.array(eval(input()), dtype=float)
    W = np.array(eval(input()), dtype=float)
    q, scales, y, max_error = int8_quantization(x, W)
    print((q.tolist(), np.round(scales, 4).tolist(), np.round(y, 4).tolist(), round(float(max_error), 4)))
