"""Your columns count from 1. They count from 0.
你的列号从 1 开始。应从 0 开始。
"""

import numpy as np


def top_k_by_row(x, k):
    columns = np.argsort(-x, kind="stable")[:, :k]
    return x[np.arange(len(x))[:, None], columns], columns + 1


if __name__ == "__main__":
    x = np.array(eval(input()), dtype=float)
    values, columns = top_k_by_row(x, int(input()))
    print((np.round(values, 4).tolist(), columns.tolist()))
