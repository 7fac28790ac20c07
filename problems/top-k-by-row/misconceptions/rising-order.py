"""Your winners stand in rising order, as argsort leaves them. The largest comes first.
你的结果从小到大排列（argsort 的顺序）。最大的应在前。
"""

import numpy as np


def top_k_by_row(x, k):
    columns = np.argsort(-x, kind="stable")[:, :k][:, ::-1]
    return x[np.arange(len(x))[:, None], columns], columns


if __name__ == "__main__":
    x = np.array(eval(input()), dtype=float)
    values, columns = top_k_by_row(x, int(input()))
    print((np.round(values, 4).tolist(), columns.tolist()))
