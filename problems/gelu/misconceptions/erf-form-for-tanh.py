"""For 'tanh' you use the exact form, the default of F.gelu. Use the tanh formula with 0.044715 there (approximate='tanh').
kind 为 'tanh' 时你用了精确形式（F.gelu 的默认值）。此时应使用含 0.044715 的 tanh 公式（approximate='tanh'）。
"""

import math

import numpy as np


def gelu(x, dy, kind):
    if kind == "silu":
        gate = 0.5 * (1 + np.tanh(x / 2))
        slope = gate * (1 - gate)
    elif kind == "approximate":
        c = math.sqrt(2 / math.pi)
        t = np.tanh(c * (x + 0.044715 * x**3))
        gate = 0.5 * (1 + t)
        slope = 0.5 * (1 - t**2) * c * (1 + 3 * 0.044715 * x**2)
    else:
        gate = np.array([0.5 * (1 + math.erf(v / math.sqrt(2))) for v in x])
        slope = np.exp(-(x**2) / 2) / math.sqrt(2 * math.pi)
    return x * gate, dy * (gate + x * slope)


if __name__ == "__main__":
    x = np.array(eval(input()), dtype=float)
    dy = np.array(eval(input()), dtype=float)
    kind = eval(input())
    y, dx = gelu(x, dy, kind)
    print((y.round(4).tolist(), dx.round(4).tolist()))
