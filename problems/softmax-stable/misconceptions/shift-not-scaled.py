"""You divide the scores by T but subtract the maximum undivided, so the exponents can overflow or vanish. Shift first and divide the difference: (x - max) / T.
你把分数除以了 T，减去的最大值却没有除，指数可能溢出或全部下溢。应先平移，再除差值：(x - max) / T。
"""

import numpy as np

X, T = np.array(eval(input()), dtype=float), float(input())
e = np.exp(X / T - X.max(axis=1, keepdims=True))
print((e / e.sum(axis=1, keepdims=True)).round(4).tolist())
