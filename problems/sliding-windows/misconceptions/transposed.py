"""Your windows are the columns. Add a column of starts to a row of offsets, so that each window is a row.
你的窗口成了列。应把起点列与偏移行相加，让每个窗口占一行。
"""

import numpy as np


def sliding_windows(x, size, step):
    starts = np.arange(0, len(x) - size + 1, step)
    return x[starts + np.arange(size)[:, None]]


if __name__ == "__main__":
    x = np.array(eval(input()), dtype=float)
    size, step = int(input()), int(input())
    print(np.round(sliding_windows(x, size, step), 4).tolist())
