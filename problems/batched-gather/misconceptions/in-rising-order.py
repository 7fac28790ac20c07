"""You take the vectors in rising order of position, as a boolean mask does. Keep the order of index.
你按位置从小到大取（布尔掩码就是这样）。应保持 index 中的顺序。
"""

import numpy as np


def batched_gather(x, index):
    sequence = np.arange(len(x))[:, None]
    return x[sequence, np.sort(index, axis=1)]


if __name__ == "__main__":
    x = np.array(eval(input()), dtype=float)
    index = np.array(eval(input()))
    print(np.round(batched_gather(x, index), 4).tolist())
