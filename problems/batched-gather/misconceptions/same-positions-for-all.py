"""You take the first row of index for every sequence. Each sequence has its own row of positions.
你对每个序列都用了 index 的第一行。每个序列应使用自己的那一行。
"""

import numpy as np


def batched_gather(x, index):
    sequence = np.arange(len(x))[:, None]
    return x[:, index[0]]


if __name__ == "__main__":
    x = np.array(eval(input()), dtype=float)
    index = np.array(eval(input()))
    print(np.round(batched_gather(x, index), 4).tolist())
