"""You clip labels into 0 .. C - 1, so that an unknown label becomes the first or the last class. Its row is all zeros.
你把标签截断到 0 到 C - 1，未知标签就变成了第一类或最后一类。它的行应全为零。
"""

import numpy as np


def one_hot(labels, num_classes):
    return (labels.clip(0, num_classes - 1)[:, None] == np.arange(num_classes)).astype(int)


if __name__ == "__main__":
    labels = np.array(eval(input()))
    print(one_hot(labels, int(input())).tolist())
