"""You put cosines in the even columns. Even columns (0, 2, ...) are sines, odd ones cosines; so position 0 reads 0, 1, 0, 1.
你把余弦放在了偶数列。偶数列（0、2……）是正弦，奇数列是余弦；因此位置 0 是 0, 1, 0, 1。
"""

import numpy as np


def positional_encoding(seq_len, d_model):
    column = np.arange(d_model)
    angles = np.arange(seq_len)[:, None] / 10000 ** (2 * (column // 2) / d_model)
    return np.where(column % 2 == 0, np.cos(angles), np.sin(angles))


if __name__ == "__main__":
    seq_len = int(input())
    d_model = int(input())
    print(np.round(positional_encoding(seq_len, d_model), 4).tolist())
