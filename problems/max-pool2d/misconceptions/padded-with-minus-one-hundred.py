"""You pad with -100, which beats every entry below it. Pad with minus infinity (-np.inf, -math.inf), so that only real cells can be the maximum.
你用 -100 填充，它会胜过所有更小的元素。应填充负无穷（-np.inf、-math.inf），这样最大值只会是真实的元素。
"""

import numpy as np


def max_pool2d(x, kernel_size, stride, padding):
    padded = np.pad(x, padding, constant_values=-100.0)
    windows = np.lib.stride_tricks.sliding_window_view(padded, (kernel_size, kernel_size))
    return windows[::stride, ::stride].max(axis=(2, 3))


if __name__ == "__main__":
    x = np.array(eval(input()), dtype=float)
    kernel_size = int(input())
    stride = int(input())
    padding = int(input())
    print(max_pool2d(x, kernel_size, stride, padding).round(4).tolist())
