"""You clip the scores to avoid the overflow, which makes different large scores equal. Subtract the row's maximum instead: it changes nothing mathematically.
你用截断分数来避免溢出，不同的大分数因此变得相等。应减去每行的最大值，数学上结果不变。
"""

import numpy as np

X, T = np.array(eval(input()), dtype=float), float(input())
e = np.exp(np.clip(X / T, -500, 500))
print((e / e.sum(axis=1, keepdims=True)).round(4).tolist())
