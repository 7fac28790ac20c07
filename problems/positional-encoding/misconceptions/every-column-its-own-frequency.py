"""You use the column number j in the exponent, so sine and cosine of a pair have different frequencies. Both columns 2i and 2i+1 use the exponent 2i/d_model.
你直接用列号 j 作指数，同一对的正弦和余弦频率不同。第 2i 和 2i+1 列的指数都是 2i/d_model。
"""

import numpy as np


def positional_encoding(seq_len, d_model):
    column = np.arange(d_model)
    angles = np.arange(seq_len)[:, None] / 10000 ** (column / d_model)
    return np.where(column % 2 == 0, np.sin(angles), np.cos(angles))


if __name__ == "__main__":
    seq_len = int(input())
    d_model = int(input())
    print(np.round(positional_encoding(seq_len, d_model), 4).tolist())
