"""You start from zeros. Start from base: the updates are added to it.
你是从零开始累加的。应从 base 开始，把更新加上去。
"""

import numpy as np


def scatter_add(base, index, updates):
    goes_to = np.arange(len(base))[:, None] == index
    return goes_to @ updates


if __name__ == "__main__":
    base = np.array(eval(input()), dtype=float)
    index = np.array(eval(input()))
    updates = np.array(eval(input()), dtype=float)
    print(np.round(scatter_add(base, index, updates), 4).tolist())
