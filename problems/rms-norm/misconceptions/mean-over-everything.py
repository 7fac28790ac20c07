"""You use one mean square for the whole batch. Each row has its own: axis=1 with keepdims=True.
你让整个批次共用一个均方值。每行应各算各的：axis=1 并使用 keepdims=True。
"""

import numpy as np

x, weight, eps = np.array(eval(input()), dtype=float), np.array(eval(input()), dtype=float), float(input())
rms = np.sqrt(np.mean(x**2) + eps)
print((x / rms * weight).round(4).tolist())
