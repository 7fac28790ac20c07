"""base[index] += updates writes each row once, so of several updates to a row only the last remains. Use np.add.at, or sum the updates of each row first.
base[index] += updates 对每一行只写一次，指向同一行的更新只剩最后一个。应使用 np.add.at，或先把每一行的更新加起来。
"""

import numpy as np


def scatter_add(base, index, updates):
    result = base.copy()
    result[index] += updates
    return result


if __name__ == "__main__":
    base = np.array(eval(input()), dtype=float)
    index = np.array(eval(input()))
    updates = np.array(eval(input()), dtype=float)
    print(np.round(scatter_add(base, index, updates), 4).tolist())
