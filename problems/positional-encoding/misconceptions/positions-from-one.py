"""You count positions from 1. The first position is 0: its sines are 0 and its cosines 1.
你从 1 开始计位置。第一个位置是 0：正弦为 0，余弦为 1。
"""

import numpy as np


def positional_encoding(seq_len, d_model):
    column = np.arange(d_model)
    angles = np.arange(1, seq_len + 1)[:, None] / 10000 ** (2 * (column // 2) / d_model)
    return np.where(column % 2 == 0, np.sin(angles), np.cos(angles))


if __name__ == "__main__":
    seq_len = int(input())
    d_model = int(input())
    print(np.round(positional_encoding(seq_len, d_model), 4).tolist())
