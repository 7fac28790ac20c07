"""You take the longest sequence for the number of columns. max_len is given, and may be larger or smaller.
你用最长序列的长度作为列数。max_len 是给定的，可能更大，也可能更小。
"""

import numpy as np


def sequence_mask(lengths, max_len):
    return np.arange(lengths.max()) < lengths[:, None]


if __name__ == "__main__":
    lengths = np.array(eval(input()))
    print(sequence_mask(lengths, int(input())).tolist())
