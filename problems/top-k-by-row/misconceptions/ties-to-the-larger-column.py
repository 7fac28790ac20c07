"""You turn a rising sort round, which turns equal numbers round too. The smaller column wins a tie: sort -x with a stable algorithm.
你把升序排序的结果倒了过来，相等的数也跟着倒了。相等时列号小的优先：对 -x 做稳定排序。
"""

import numpy as np


def top_k_by_row(x, k):
    columns = np.argsort(x, kind="stable")[:, ::-1][:, :k]
    return x[np.arange(len(x))[:, None], columns], columns


if __name__ == "__main__":
    x = np.array(eval(input()), dtype=float)
    values, columns = top_k_by_row(x, int(input()))
    print((np.round(values, 4).tolist(), columns.tolist()))
