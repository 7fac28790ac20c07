"""Each of your sequences has one position too many. Positions count from 0, so the comparison is strict: t < length.
你的每个序列都多了一个位置。位置从 0 开始，所以比较是严格的：t < length。
"""

import numpy as np


def sequence_mask(lengths, max_len):
    return np.arange(max_len) <= lengths[:, None]


if __name__ == "__main__":
    lengths = np.array(eval(input()))
    print(sequence_mask(lengths, int(input())).tolist())
