"""You print the rank of each column, an argsort of the argsort. Print the columns in the order of their ranks: one argsort.
你打印的是每一列的名次（对 argsort 再做一次 argsort）。应按名次的顺序打印列号：一次 argsort 就够了。
"""

import numpy as np


def top_k_by_row(x, k):
    columns = np.argsort(np.argsort(-x, kind="stable"), kind="stable")[:, :k]
    return x[np.arange(len(x))[:, None], columns], columns


if __name__ == "__main__":
    x = np.array(eval(input()), dtype=float)
    values, columns = top_k_by_row(x, int(input()))
    print((np.round(values, 4).tolist(), columns.tolist()))
