"""You take the vector before the asked position. Positions count from 0: use index as it is.
你取的是前一个位置的向量。位置从 0 开始：直接使用 index。
"""

import numpy as np


def batched_gather(x, index):
    sequence = np.arange(len(x))[:, None]
    return x[sequence, index - 1]


if __name__ == "__main__":
    x = np.array(eval(input()), dtype=float)
    index = np.array(eval(input()))
    print(np.round(batched_gather(x, index), 4).tolist())
