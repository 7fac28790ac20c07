"""Your updates land one row too early: rows count from 0, so use index as it is.
你的更新落到了前一行。行号从 0 开始：直接使用 index。
"""

import numpy as np


def scatter_add(base, index, updates):
    goes_to = np.arange(len(base))[:, None] == index - 1
    return base + goes_to @ updates


if __name__ == "__main__":
    base = np.array(eval(input()), dtype=float)
    index = np.array(eval(input()))
    updates = np.array(eval(input()), dtype=float)
    print(np.round(scatter_add(base, index, updates), 4).tolist())
