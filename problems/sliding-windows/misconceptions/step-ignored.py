"""Your windows start at every number. Consecutive windows start step numbers apart.
你的窗口从每个数开始。相邻窗口的起点应相隔 step 个数。
"""

import numpy as np


def sliding_windows(x, size, step):
    starts = np.arange(0, len(x) - size + 1)
    return x[starts[:, None] + np.arange(size)]


if __name__ == "__main__":
    x = np.array(eval(input()), dtype=float)
    size, step = int(input()), int(input())
    print(np.round(sliding_windows(x, size, step), 4).tolist())
