"""You take the k smallest: argsort sorts in rising order. Sort -x.
你取的是最小的 k 个：argsort 从小到大排。应对 -x 排序。
"""

import numpy as np


def top_k_by_row(x, k):
    columns = np.argsort(x, kind="stable")[:, :k]
    return x[np.arange(len(x))[:, None], columns], columns


if __name__ == "__main__":
    x = np.array(eval(input()), dtype=float)
    values, columns = top_k_by_row(x, int(input()))
    print((np.round(values, 4).tolist(), columns.tolist()))
