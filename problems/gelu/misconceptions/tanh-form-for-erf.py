"""For 'erf' you use the tanh approximation (gelu_new of GPT-2). Use the exact distribution function there, as nn.GELU() does by default.
kind 为 'erf' 时你用了 tanh 近似（GPT-2 的 gelu_new）。此时应使用精确的分布函数，即 nn.GELU() 的默认形式。
"""

import math

import numpy as np


def gelu(x, dy, kind):
    if kind == "silu":
        gate = 0.5 * (1 + np.tanh(x / 2))
        slope = gate * (1 - gate)
    elif kind in ("tanh", "erf"):
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
