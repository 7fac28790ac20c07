"""You cut off the decimals. Round to the nearest integer: astype(int) alone drops up to a whole step.
你直接截掉了小数。应四舍五入到最近的整数：只用 astype(int) 最多会丢掉一整级。
"""

import numpy as np


def quantize_per_channel(W):
    largest = np.abs(W).max(axis=1)
    scales = np.where(largest > 0, largest, 127.0) / 127
    return (W / scales[:, None]).astype(int), scales


def int8_quantization(x, W):
    q, scales = quantize_per_channel(W)
    y = x @ (scales[:, None] * q).T
    return q, scales, y, np.abs(y - x @ W.T).max()


if __name__ == "__main__":
    x = np.array(eval(input()), dtype=float)
    W = np.array(eval(input()), dtype=float)
    q, scales, y, max_error = int8_quantization(x, W)
    print((q.tolist(), np.round(scales, 4).tolist(), np.round(y, 4).tolist(), round(float(max_error), 4)))
