"""Your windows don't overlap: you step by the window's size. The next window starts step numbers later.
你的窗口互不重叠，间隔用成了窗口长度。下一个窗口应在 step 个数之后开始。
"""

import numpy as np


def sliding_windows(x, size, step):
    starts = np.arange(0, len(x) - size + 1, size)
    return x[starts[:, None] + np.arange(size)]


if __name__ == "__main__":
    x = np.array(eval(input()), dtype=float)
    size, step = int(input()), int(input())
    print(np.round(sliding_windows(x, size, step), 4).tolist())
