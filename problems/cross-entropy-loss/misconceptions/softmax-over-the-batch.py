"""You normalise over the samples instead of the classes. Each row is one sample and sums to 1 on its own: use axis=1.
你在样本维上做了归一化。每行是一个样本，应在各行内部归一化：用 axis=1。
"""

import numpy as np

z, y = np.array(eval(input()), dtype=float), eval(input())
s = z - z.max(axis=0)
log_p = s - np.log(np.exp(s).sum(axis=0))
print(round(float(-log_p[np.arange(len(y)), y].mean()), 4))
