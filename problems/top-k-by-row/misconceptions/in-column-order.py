"""You keep the winners in the order of their columns. Order them by value, the largest first.
你让入选者按列的顺序排列。应按数值从大到小排列。
"""

import numpy as np


def top_k_by_row(x, k):
    columns = np.argsort(-x, kind="stable")[:, :k]
    columns = np.sort(columns, axis=1)
    return x[np.arange(len(x))[:, None], columns], columns


if __name__ == "__main__":
    x = np.array(eval(input()), dtype=float)
    values, columns = top_k_by_row(x, int(input()))
    print((np.round(values, 4).tolist(), columns.tolist()))
