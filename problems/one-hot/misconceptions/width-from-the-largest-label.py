"""You take the largest label plus 1 for the number of classes. It is given: a class that no example has still gets its column.
你用最大标签加 1 作为类别数。类别数是给定的：没有样本的类别也要占一列。
"""

import numpy as np


def one_hot(labels, num_classes):
    return (labels[:, None] == np.arange(labels.max() + 1)).astype(int)


if __name__ == "__main__":
    labels = np.array(eval(input()))
    print(one_hot(labels, int(input())).tolist())
