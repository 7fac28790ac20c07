"""You subtract the largest absolute value. For a row of large negative scores all exponents are then far below 0 and the sum underflows: subtract the maximum itself.
你减去的是绝对值的最大值。对全是大负数的行，指数都远小于 0，分母会下溢为 0：应减去最大值本身。
"""

import numpy as np

X, T = np.array(eval(input()), dtype=float), float(input())
e = np.exp((X - np.abs(X).max(axis=1, keepdims=True)) / T)
print((e / e.sum(axis=1, keepdims=True)).round(4).tolist())
