"""log_p[targets] picks whole rows, named by the class numbers. Pick one entry in each row: log_p[np.arange(N), targets].
log_p[targets] 取出的是以类别编号为行号的整行。应在每行中取一个元素：log_p[np.arange(N), targets]。
"""

import numpy as np

z, y = np.array(eval(input()), dtype=float), eval(input())
s = z - z.max(axis=1, keepdims=True)
log_p = s - np.log(np.exp(s).sum(axis=1, keepdims=True))
print(round(float(-log_p[y].mean()), 4))
