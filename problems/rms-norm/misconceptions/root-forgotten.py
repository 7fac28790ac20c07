"""You divide by the mean square without its root. Take the square root, so that the result has root mean square 1.
你除以的是均方值，漏了开方。应取平方根，结果的均方根才为 1。
"""

import numpy as np

x, weight, eps = np.array(eval(input()), dtype=float), np.array(eval(input()), dtype=float), float(input())
rms = np.mean(x**2, axis=1, keepdims=True) + eps
print((x / rms * weight).round(4).tolist())
