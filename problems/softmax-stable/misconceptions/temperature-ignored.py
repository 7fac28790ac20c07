"""You leave out the temperature. Divide the scores by it before the exponential.
你忽略了温度。应在取指数之前把分数除以温度。
"""

import numpy as np

X, T = np.array(eval(input()), dtype=float), float(input())
e = np.exp(X - X.max(axis=1, keepdims=True))
print((e / e.sum(axis=1, keepdims=True)).round(4).tolist())
