"""You print the indices before the values. The order is (values, indices).
你先打印了下标。顺序应为 (values, indices)。
"""

import numpy as np


def top_k_by_row(x, k):
    columns = np.argsort(-x, kind="stable")[:, :k]
    return columns, x[np.arange(len(x))[:, None], columns]


if __name__ == "__main__":
    x = np.array(eval(input()), dtype=float)
    columns, values = top_k_by_row(x, int(input()))
    print((columns.tolist(), np.round(values, 4).tolist()))
