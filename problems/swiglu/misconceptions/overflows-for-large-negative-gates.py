"""math.exp(-u) overflows for u below -709.78, where SiLU is practically 0. Use a form whose exponent is never positive, such as u * (1 + tanh(u / 2)) / 2.
u 小于 -709.78 时 math.exp(-u) 会溢出，而 SiLU 在那里几乎为 0。应使用指数不为正的形式，例如 u * (1 + tanh(u / 2)) / 2。
kind: stability
"""

import math

import numpy as np

x, W_gate, W_up, W_down = (np.array(eval(input()), dtype=float) for _ in range(4))
silu = np.array([[g / (1 + math.exp(-g)) for g in row] for row in x @ W_gate])
print((silu * (x @ W_up) @ W_down).round(4).tolist())
