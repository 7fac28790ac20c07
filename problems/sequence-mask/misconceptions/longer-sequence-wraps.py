"""You take the length modulo max_len, so that a sequence of max_len or more starts again at 0. Its row is all True.
你对长度取了 max_len 的余数，于是长度达到 max_len 的序列又从 0 算起。它的整行都应为 True。
"""

import numpy as np


def sequence_mask(lengths, max_len):
    return np.arange(max_len) < (lengths % max_len)[:, None]


if __name__ == "__main__":
    lengths = np.array(eval(input()))
    print(sequence_mask(lengths, int(input())).tolist())
