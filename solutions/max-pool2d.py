import numpy as np


def max_pool2d(x, kernel_size, stride, padding):
    """Max pooling of one feature map; the padding counts as minus infinity.

    x: (H, W). Returns (OH, OW), OH = (H + 2 * padding - kernel_size) // stride + 1.
    """
    padded = np.pad(x, padding, constant_values=-np.inf)
    windows = np.lib.stride_tricks.sliding_window_view(padded, (kernel_size, kernel_size))
    return windows[::stride, ::stride].max(axis=(2, 3))


if __name__ == "__main__":
    x = np.array(eval(input()), dtype=float)
    kernel_size = int(input())
    stride = int(input())
    padding = int(input())
    print(max_pool2d(x, kernel_size, stride, padding).round(4).tolist())
