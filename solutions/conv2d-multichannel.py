import numpy as np


def conv2d_multichannel(x, weight, bias, stride, padding):
    """Forward pass of a convolution layer for one image (cross-correlation, zero padding).

    x: (C, H, W), weight: (O, C, kh, kw), bias: (O,). Returns (O, OH, OW).
    """
    padded = np.pad(x, ((0, 0), (padding, padding), (padding, padding)))
    windows = np.lib.stride_tricks.sliding_window_view(padded, weight.shape[2:], axis=(1, 2))
    windows = windows[:, ::stride, ::stride]
    return np.einsum("cijab,ocab->oij", windows, weight) + bias[:, None, None]


if __name__ == "__main__":
    x = np.array(eval(input()), dtype=float)
    weight = np.array(eval(input()), dtype=float)
    bias = np.array(eval(input()), dtype=float)
    stride = int(input())
    padding = int(input())
    print(conv2d_multichannel(x, weight, bias, stride, padding).round(4).tolist())
