"""You add eps to the root. It stands under the root: sqrt(mean(x^2) + eps).
你把 eps 加在了平方根上。它应在根号内：sqrt(mean(x^2) + eps)。
"""

import numpy as np

x, weight, eps = np.array(eval(input()), dtype=float), np.array(eval(input()), dtype=float), float(input())
rms = np.sqrt(np.mean(x**2, axis=1, keepdims=True)) + eps
print((x / rms * weight).round(4).tolist())
