"""You subtract the maximum of the whole batch. A row far below it underflows to 0/0: subtract each row's own maximum, X.max(axis=1, keepdims=True).
你减去的是整个批次的最大值，远低于它的行会下溢成 0/0。应减去每行自己的最大值：X.max(axis=1, keepdims=True)。
"""

import numpy as np

X, T = np.array(eval(input()), dtype=float), float(input())
e = np.exp((X - X.max()) / T)
print((e / e.sum(axis=1, keepdims=True)).round(4).tolist())
