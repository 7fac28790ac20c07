"""You write the update over the row. Add it to the value that the row has.
你用更新覆盖了原来的行。应加到原值上。
"""

import numpy as np


def scatter_add(base, index, updates):
    result = base.copy()
    result[index] = updates
    return result


if __name__ == "__main__":
    base = np.array(eval(input()), dtype=float)
    index = np.array(eval(input()))
    updates = np.array(eval(input()), dtype=float)
    print(np.round(scatter_add(base, index, updates), 4).tolist())
