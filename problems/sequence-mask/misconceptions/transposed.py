"""Your mask has a row for each position, T x B. The new axis belongs to the lengths: lengths[:, None], one row per sequence.
你的掩码每个位置占一行，是 T × B。新轴应加在长度上：lengths[:, None]，每个序列一行。
"""

import numpy as np


def sequence_mask(lengths, max_len):
    return np.arange(max_len)[:, None] < lengths


if __name__ == "__main__":
    lengths = np.array(eval(input()))
    print(sequence_mask(lengths, int(input())).tolist())
