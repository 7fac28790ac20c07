"""You multiply the activations by the integers. Multiply by the scale of the channel too: the weight is s q.
你直接用整数与激活相乘。还要乘上该通道的缩放系数：权重是 s·q。
"""

import numpy as np


def quantize_per_channel(W):
    largest = np.abs(W).max(axis=1)
    scales = np.where(largest > 0, largest, 127.0) / 127
    return np.round(W / scales[:, None]).astype(int), scales


def int8_quantization(x, W):
    q, scales = quantize_per_channel(W)
    y = x @ q.T
    return q, scales, y, np.abs(y - x @ W.T).max()


if __name__ == "__main__":
    x = np.array(eval(input()), dtype=float)
    W = np.array(eval(input()), dtype=float)
    q, scales, y, max_error = int8_quantization(x, W)
    print((q.tolist(), np.round(scales, 4).tolist(), np.round(y, 4).tolist(), round(float(max_error), 4)))
