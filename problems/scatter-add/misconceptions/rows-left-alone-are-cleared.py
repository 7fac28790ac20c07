"""Rows that no update names become 0. They keep the value that base gives them.
没有更新的行变成了 0。它们应保持 base 中的值。
"""

import numpy as np


def scatter_add(base, index, updates):
    goes_to = np.arange(len(base))[:, None] == index
    return np.where(goes_to.any(axis=1, keepdims=True), base, 0.0) + goes_to @ updates


if __name__ == "__main__":
    base = np.array(eval(input()), dtype=float)
    index = np.array(eval(input()))
    updates = np.array(eval(input()), dtype=float)
    print(np.round(scatter_add(base, index, updates), 4).tolist())
