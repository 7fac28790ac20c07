"""You flatten the batch and index it without the offset b * T, so that all vectors come from the first sequence. Add T times the sequence's number.
你展平了 batch，却没有加偏移 b * T，所有向量都取自第一个序列。应加上 T 乘以序列编号。
"""

import numpy as np


def batched_gather(x, index):
    sequence = np.arange(len(x))[:, None]
    return x.reshape(-1, x.shape[2])[index]


if __name__ == "__main__":
    x = np.array(eval(input()), dtype=float)
    index = np.array(eval(input()))
    print(np.round(batched_gather(x, index), 4).tolist())
