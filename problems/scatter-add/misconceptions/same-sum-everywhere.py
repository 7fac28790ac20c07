"""You add the sum of all updates to every named row. Each row gets only the updates whose index is its own.
你把所有更新之和加到了每个被指到的行。每一行只应加上下标等于自己的更新。
"""

import numpy as np


def scatter_add(base, index, updates):
    goes_to = np.arange(len(base))[:, None] == index
    return base + goes_to.any(axis=1, keepdims=True) * updates.sum(axis=0)


if __name__ == "__main__":
    base = np.array(eval(input()), dtype=float)
    index = np.array(eval(input()))
    updates = np.array(eval(input()), dtype=float)
    print(np.round(scatter_add(base, index, updates), 4).tolist())
