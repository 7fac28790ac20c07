import numpy as np


def quantize_per_channel(W):
    """Symmetric INT8 quantisation with one scale per output channel.

    W: (O, K). Returns q (O, K) of integers in -127 .. 127 and scales (O,).
    """
    largest = np.abs(W).max(axis=1)
    scales = np.where(largest > 0, largest, 127.0) / 127
    return np.round(W / scales[:, None]).astype(int), scales


def int8_quantization(x, W):
    """Quantised weight, scales, output with the dequantised weight, and the largest error of that output.

    x: (N, K); W: (O, K).
    """
    q, scales = quantize_per_channel(W)
    y = x @ (scales[:, None] * q).T
    return q, scales, y, np.abs(y - x @ W.T).max()


if __name__ == "__main__":
    x = np.array(eval(input()), dtype=float)
    W = np.array(eval(input()), dtype=float)
    q, scales, y, max_error = int8_quantization(x, W)
    print((q.tolist(), np.round(scales, 4).tolist(), np.round(y, 4).tolist(), round(float(max_error), 4)))
