"""You use one scale for the whole matrix. Take the largest absolute weight of each row: one scale per output channel.
你对整个矩阵只用了一个缩放系数。应取每一行绝对值最大的权重：每个输出通道一个系数。
"""

import numpy as np


def quantize_per_channel(W):
    largest = np.full(len(W), np.abs(W).max())
    scales = np.where(largest > 0, largest, 127.0) / 127
    return np.round(W / scales[:, None]).astype(int), scales


def int8_quantization(x, W):
    q, scales = quantize_per_channel(W)
    y = x @ (scales[:, None] * q).T
    return q, scales, y, np.abs(y - x @ W.T).max()


if __name__ == "__main__":
    x = np.array(eval(input()), dtype=float)
    W = np.array(eval(input()), dtype=float)
    q, scales, y, max_error = int8_quantization(x, W)
    print((q.tolist(), np.round(scales, 4).tolist(), np.round(y, 4).tolist(), round(float(max_error), 4)))
