"""You print the standard deviation. The exercise asks for the variance: leave out the root.
你打印的是标准差。题目要的是方差：去掉开方。
"""

import numpy as np

x0, xt, t, betas = np.array(eval(input())), np.array(eval(input())), int(input()), np.array(eval(input()))
bars = np.append(1, np.cumprod(1 - betas))
b, p, n = betas[t - 1], bars[t - 1], bars[t]
mean = np.sqrt(p) * b / (1 - n) * x0 + np.sqrt(1 - b) * (1 - p) / (1 - n) * xt
print((mean.round(4).tolist(), round(float(np.sqrt((1 - p) / (1 - n) * b)), 4)))
