"""You average the log-probabilities without the minus sign. A loss is to be minimised: it is minus the log-probability and never negative.
你对对数概率取平均时漏了负号。损失是要最小化的量：负的对数概率，不会小于 0。
"""

import numpy as np

z, y = np.array(eval(input()), dtype=float), eval(input())
s = z - z.max(axis=1, keepdims=True)
log_p = s - np.log(np.exp(s).sum(axis=1, keepdims=True))
print(round(float(log_p[np.arange(len(y)), y].mean()), 4))
