"""Your mask is True for padding, as PyTorch's key_padding_mask. Here True marks a real token: t < length.
你的掩码在填充处为 True，那是 PyTorch 的 key_padding_mask 的约定。这里 True 表示真实词元：t < length。
"""

import numpy as np


def sequence_mask(lengths, max_len):
    return np.arange(max_len) >= lengths[:, None]


if __name__ == "__main__":
    lengths = np.array(eval(input()))
    print(sequence_mask(lengths, int(input())).tolist())
