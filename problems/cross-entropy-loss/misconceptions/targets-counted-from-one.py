"""You subtract 1 from the targets. The class indices count from 0: the target is the column itself.
你把目标下标减了 1。类别从 0 开始编号：目标值就是列号。
"""

import numpy as np

z, y = np.array(eval(input()), dtype=float), np.array(eval(input())) - 1
s = z - z.max(axis=1, keepdims=True)
log_p = s - np.log(np.exp(s).sum(axis=1, keepdims=True))
print(round(float(-log_p[np.arange(len(y)), y].mean()), 4))
