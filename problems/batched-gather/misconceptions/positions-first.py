"""Your axes are swapped: positions first, then sequences. The result is B x K x D.
你的轴弄反了，位置在前，序列在后。结果应为 B × K × D。
"""

import numpy as np


def batched_gather(x, index):
    sequence = np.arange(len(x))[:, None]
    return x[sequence.T, index.T]


if __name__ == "__main__":
    x = np.array(eval(input()), dtype=float)
    index = np.array(eval(input()))
    print(np.round(batched_gather(x, index), 4).tolist())
