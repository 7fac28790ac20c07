"""You divide the exponentials by the temperature, where it cancels. Divide the scores, inside the exponential.
你在取指数之后才除以温度，这样会被约掉。应在指数里面除分数。
"""

import numpy as np

X, T = np.array(eval(input()), dtype=float), float(input())
e = np.exp(X - X.max(axis=1, keepdims=True)) / T
print((e / e.sum(axis=1, keepdims=True)).round(4).tolist())
