"""You add a small constant to max - min against a division by 0. It changes every number a little, and far outside a narrow range by much: treat constant dimensions apart.
你给 max - min 加了小常数来避免除以 0。这样每个数都会略有偏差，范围很窄而动作远在其外时偏差明显：应单独处理常数维度。
"""

import numpy as np


def action_normalization(data, x):
    low, high = data.min(axis=0), data.max(axis=0)
    extent = high - low
    y = np.zeros(x.shape)
    moving = extent >= 1e-4
    y[:, moving] = 2 * (x - low)[:, moving] / (extent[moving] + 1e-8) - 1
    return y


if __name__ == "__main__":
    data = np.array(eval(input()), dtype=float)
    x = np.array(eval(input()), dtype=float)
    print([[round(value, 4) for value in row] for row in action_normalization(data, x).tolist()])
