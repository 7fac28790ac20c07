"""You index the identity matrix, where -1 means the last row. A label outside 0 .. C - 1 has a row of zeros: compare instead of indexing.
你对单位矩阵取下标，而 -1 会取到最后一行。不在 0 到 C - 1 之内的标签应得到全零行：用比较代替取下标。
"""

import numpy as np


def one_hot(labels, num_classes):
    return np.eye(num_classes, dtype=int)[labels]


if __name__ == "__main__":
    labels = np.array(eval(input()))
    print(one_hot(labels, int(input())).tolist())
