"""For 'erf' you use x * sigmoid(1.702 x), the QuickGELU of CLIP. The exact form uses the normal distribution function, 0.5 * (1 + erf(x / sqrt(2))).
kind 为 'erf' 时你用了 x * sigmoid(1.702 x)，即 CLIP 的 QuickGELU。精确形式用标准正态分布函数 0.5 * (1 + erf(x / sqrt(2)))。
"""

import math

import numpy as np


def gelu(x, dy, kind):
    if kind == "silu":
        gate = 0.5 * (1 + np.tanh(x / 2))
        slope = gate * (1 - gate)
    elif kind == "tanh":
        c = math.sqrt(2 / math.pi)
        t = np.tanh(c * (x + 0.044715 * x**3))
        gate = 0.5 * (1 + t)
        slope = 0.5 * (1 - t**2) * c * (1 + 3 * 0.044715 * x**2)
    else:
        gate = 1 / (1 + np.exp(-1.702 * x))
        slope = 1.702 * gate * (1 - gate)
    return x * gate, dy * (gate + x * slope)


if __name__ == "__main__":
    x = np.array(eval(input()), dtype=float)
    dy = np.array(eval(input()), dtype=float)
    kind = eval(input())
    y, dx = gelu(x, dy, kind)
    print((y.round(4).tolist(), dx.round(4).tolist()))
