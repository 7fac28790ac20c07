"""You set a 1 at every class up to the label, the code for ordered levels. One-hot has one 1 per row: compare with ==, not >=.
你把不超过标签的类别都置为 1，那是有序等级的编码。one-hot 每行只有一个 1：用 == 而不是 >= 比较。
"""

import numpy as np


def one_hot(labels, num_classes):
    return (labels[:, None] >= np.arange(num_classes)).astype(int)


if __name__ == "__main__":
    labels = np.array(eval(input()))
    print(one_hot(labels, int(input())).tolist())
