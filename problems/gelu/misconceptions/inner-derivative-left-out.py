"""In the tanh form you leave out the derivative of the argument. tanh(u) has the slope (1 - tanh(u)^2) * u', with u' = c * (1 + 3 * 0.044715 x^2).
在 tanh 形式里，你漏掉了自变量的导数。tanh(u) 的导数是 (1 - tanh(u)^2) * u'，其中 u' = c * (1 + 3 * 0.044715 x^2)。
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
        slope = 0.5 * (1 - t**2)
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
