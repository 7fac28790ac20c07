"""You average the updates that go to one row. They are summed.
你对指向同一行的更新求了平均。应求和。
"""

import numpy as np


def scatter_add(base, index, updates):
    goes_to = np.arange(len(base))[:, None] == index
    return base + goes_to @ updates / np.maximum(goes_to.sum(axis=1, keepdims=True), 1)


if __name__ == "__main__":
    base = np.array(eval(input()), dtype=float)
    index = np.array(eval(input()))
    updates = np.array(eval(input()), dtype=float)
    print(np.round(scatter_add(base, index, updates), 4).tolist())
