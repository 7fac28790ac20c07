"""You put an action on the edge of two bins in the lower one. Bins are closed below: 0 between -1 and 1 with 8 bins is bin 4.
动作正好落在两个区间的边界上时，你把它归入了下面的区间。区间下端是闭的：[-1, 1] 分成 8 份时，0 属于第 4 号。
"""

import numpy as np


def action_tokenization(actions, low, high, bins):
    width = (high - low) / bins
    ids = np.clip(np.ceil((actions - low) / (high - low) * bins) - 1, 0, bins - 1).astype(int)
    return ids, low + (ids + 0.5) * width


if __name__ == "__main__":
    actions, low, high = (np.array(eval(input()), dtype=float) for _ in range(3))
    ids, decoded = action_tokenization(actions, low, high, int(input()))
    print((ids.tolist(), [round(action, 4) for action in decoded.tolist()]))
