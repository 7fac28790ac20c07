"""You print 0 and 1. A mask consists of booleans: leave the result of the comparison as it is.
你打印的是 0 和 1。掩码由布尔值组成：比较的结果不必再转换。
"""

import numpy as np


def sequence_mask(lengths, max_len):
    return (np.arange(max_len) < lengths[:, None]).astype(int)


if __name__ == "__main__":
    lengths = np.array(eval(input()))
    print(sequence_mask(lengths, int(input())).tolist())
