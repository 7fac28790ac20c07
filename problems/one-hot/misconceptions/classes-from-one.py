"""Your columns stand for the classes 1 to C. Classes count from 0: compare with np.arange(C).
你的各列对应第 1 到第 C 类。类别从 0 开始：应与 np.arange(C) 比较。
"""

import numpy as np


def one_hot(labels, num_classes):
    return (labels[:, None] == np.arange(1, num_classes + 1)).astype(int)


if __name__ == "__main__":
    labels = np.array(eval(input()))
    print(one_hot(labels, int(input())).tolist())
