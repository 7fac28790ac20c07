"""Your scale is 2 max |W| / 255, for the range from -128 to 127 (PyTorch's default). Here -128 is not used: divide by 127.
你的缩放系数是 2·max|W|/255，对应 −128 到 127 的范围（PyTorch 默认）。这里不用 −128：应除以 127。
"""

import numpy as np


def quantize_per_channel(W):
    largest = np.abs(W).max(axis=1)
    scales = np.where(largest > 0, largest, 127.0) / 127.5
    return np.clip(np.round(W / scales[:, None]), -128, 127).astype(int), scales


def int8_quantization(x, W):
    q, scales = quantize_per_channel(W)
    y = x @ (scales[:, None] * q).T
    return q, scales, y, np.abs(y - x @ W.T).max()


if __name__ == "__main__":
    x = np.array(eval(input()), dtype=float)
    W = np.array(eval(input()), dtype=float)
    q, scales, y, max_error = int8_quantization(x, W)
    print((q.tolist(), np.round(scales, 4).tolist(), np.round(y, 4).tolist(), round(float(max_error), 4)))
