"""Each of your sequences lacks its last token. Positions count from 0, not from 1: compare np.arange(T) with the lengths.
你的每个序列都少了最后一个词元。位置从 0 而不是从 1 开始：用 np.arange(T) 与长度比较。
"""

import numpy as np


def sequence_mask(lengths, max_len):
    return np.arange(1, max_len + 1) < lengths[:, None]


if __name__ == "__main__":
    lengths = np.array(eval(input()))
    print(sequence_mask(lengths, int(input())).tolist())
