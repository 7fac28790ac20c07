"""You average the squares over the batch. Each token is normalised on its own: take the mean over axis=1.
你在批次方向上取了均值。每个 token 各自归一化：应对 axis=1 取均值。
"""

import numpy as np

x, weight, eps = np.array(eval(input()), dtype=float), np.array(eval(input()), dtype=float), float(input())
rms = np.sqrt(np.mean(x**2, axis=0) + eps)
print((x / rms * weight).round(4).tolist())
