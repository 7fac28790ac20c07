"""You multiply by 1 + weight, as Gemma does. Here the weight multiplies as it is.
你乘的是 1 + weight（Gemma 的做法）。本题直接乘 weight。
"""

import numpy as np

x, weight, eps = np.array(eval(input()), dtype=float), np.array(eval(input()), dtype=float), float(input())
rms = np.sqrt(np.mean(x**2, axis=1, keepdims=True) + eps)
print((x / rms * (1 + weight)).round(4).tolist())
