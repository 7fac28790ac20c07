"""Your windows run backwards. Keep the order of the series within a window.
你的窗口内部是倒序的。应保持序列的顺序。
"""

import numpy as np


def sliding_windows(x, size, step):
    starts = np.arange(0, len(x) - size + 1, step)
    return x[starts[:, None] + np.arange(size)[::-1]]


if __name__ == "__main__":
    x = np.array(eval(input()), dtype=float)
    size, step = int(input()), int(input())
    print(np.round(sliding_windows(x, size, step), 4).tolist())
