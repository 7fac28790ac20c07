"""exp(-x) overflows for x below -709. Write the sigmoid as 0.5 * (1 + tanh(x / 2)), or choose the form of the sigmoid by the sign of x.
x 小于 -709 时 exp(-x) 会溢出。可以把 sigmoid 写成 0.5 * (1 + tanh(x / 2))，或按 x 的符号选择 sigmoid 的写法。
kind: stability
"""

import math

import numpy as np


def gelu(x, dy, kind):
    if kind == "silu":
        gate = np.array([1 / (1 + math.exp(-v)) for v in x])
        slope = gate * (1 - gate)
    elif kind == "tanh":
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
