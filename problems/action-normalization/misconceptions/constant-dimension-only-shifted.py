"""You give x - min in a constant dimension, as the diffusion policy's code does. Here a constant dimension gives 0 whatever x is.
常数维度你输出了 x - min，diffusion policy 的代码是这样做的。本题中常数维度一律输出 0。
"""

import numpy as np


def action_normalization(data, x):
    low, high = data.min(axis=0), data.max(axis=0)
    extent = high - low
    y = x - low
    moving = extent >= 1e-4
    y[:, moving] = 2 * (x - low)[:, moving] / extent[moving] - 1
    return y


if __name__ == "__main__":
    data = np.array(eval(input()), dtype=float)
    x = np.array(eval(input()), dtype=float)
    print([[round(value, 4) for value in row] for row in action_normalization(data, x).tolist()])
