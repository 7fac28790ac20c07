"""You stop before the start T - size, so a window that ends exactly at the last number is missing. Let the starts run up to T - size, included.
你在起点 T - size 之前就停了，少了恰好到末尾的那个窗口。起点应取到 T - size 为止，包括它本身。
"""

import numpy as np


def sliding_windows(x, size, step):
    starts = np.arange(0, len(x) - size, step)
    return x[starts[:, None] + np.arange(size)]


if __name__ == "__main__":
    x = np.array(eval(input()), dtype=float)
    size, step = int(input()), int(input())
    print(np.round(sliding_windows(x, size, step), 4).tolist())
