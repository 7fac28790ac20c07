"""You print True and False. The encoding consists of the numbers 0 and 1, because it is multiplied: convert with .astype(int).
你打印的是 True 和 False。one-hot 要参与乘法，应是数字 0 和 1：用 .astype(int) 转换。
"""

import numpy as np


def one_hot(labels, num_classes):
    return (labels[:, None] == np.arange(num_classes))


if __name__ == "__main__":
    labels = np.array(eval(input()))
    print(one_hot(labels, int(input())).tolist())
