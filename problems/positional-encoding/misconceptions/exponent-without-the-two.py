"""You use the exponent i/d_model for pair i. It is 2i/d_model, so that the wavelengths run from 2 pi almost to 10000 * 2 pi.
你对第 i 对用了指数 i/d_model。应为 2i/d_model，这样波长从 2π 一直到接近 10000·2π。
"""

import numpy as np


def positional_encoding(seq_len, d_model):
    column = np.arange(d_model)
    angles = np.arange(seq_len)[:, None] / 10000 ** ((column // 2) / d_model)
    return np.where(column % 2 == 0, np.sin(angles), np.cos(angles))


if __name__ == "__main__":
    seq_len = int(input())
    d_model = int(input())
    print(np.round(positional_encoding(seq_len, d_model), 4).tolist())
