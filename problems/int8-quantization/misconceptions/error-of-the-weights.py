"""You print the largest error of the weights. Print that of the outputs: y against x W^T.
你打印的是权重的最大误差。应打印输出的最大误差：y 与 x W^T 相比。
"""

import numpy as np


def quantize_per_channel(W):
    largest = np.abs(W).max(axis=1)
    scales = np.where(largest > 0, largest, 127.0) / 127
    return np.round(W / scales[:, None]).astype(int), scales


def int8_quantization(x, W):
    q, scales = quantize_per_channel(W)
    y = x @ (scales[:, None] * q).T
    return q, scales, y, np.abs(scales[:, None] * q - W).max()


if __name__ == "__main__":
    x = np.array(eval(input()), dtype=float)
    W = np.array(eval(input()), dtype=float)
    q, scales, y, max_error = int8_quantization(x, W)
    print((q.tolist(), np.round(scales, 4).tolist(), np.round(y, 4).tolist(), round(float(max_error), 4)))
