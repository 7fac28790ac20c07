"""Your first window starts at the second number. Indices count from 0.
你的第一个窗口从第二个数开始。下标从 0 算起。
"""

import numpy as np


def sliding_windows(x, size, step):
    starts = np.arange(1, len(x) - size + 1, step)
    return x[starts[:, None] + np.arange(size)]


if __name__ == "__main__":
    x = np.array(eval(input()), dtype=float)
    size, step = int(input()), int(input())
    print(np.round(sliding_windows(x, size, step), 4).tolist())
