"""You take the largest value, not the largest absolute value. A row whose largest weight in size is negative then leaves the range.
你取的是最大值而不是最大绝对值。绝对值最大的权重为负时，该行就会超出范围。
"""

import numpy as np


def quantize_per_channel(W):
    largest = W.max(axis=1)
    scales = np.where(largest > 0, largest, 127.0) / 127
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
