"""You multiply the position by 10000^(2i/d). Divide by it: the frequencies fall from pair to pair.
你用位置乘以 10000^(2i/d)。应当除以它：频率逐对递减。
"""

import numpy as np


def positional_encoding(seq_len, d_model):
    column = np.arange(d_model)
    angles = np.arange(seq_len)[:, None] * 10000 ** (2 * (column // 2) / d_model)
    return np.where(column % 2 == 0, np.sin(angles), np.cos(angles))


if __name__ == "__main__":
    seq_len = int(input())
    d_model = int(input())
    print(np.round(positional_encoding(seq_len, d_model), 4).tolist())
