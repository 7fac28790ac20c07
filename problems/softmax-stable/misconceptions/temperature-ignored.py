"""Your temperature has no effect: it is left out, or it divides the exponentials, where it cancels. Divide the scores by it, inside the exponential.
你的温度没有起作用：要么漏掉了它，要么在取指数之后才除以它，这样会被约掉。应在指数里面把分数除以温度。
"""

import numpy as np

X, T = np.array(eval(input()), dtype=float), float(input())
e = np.exp(X - X.max(axis=1, keepdims=True))
print((e / e.sum(axis=1, keepdims=True)).round(4).tolist())
