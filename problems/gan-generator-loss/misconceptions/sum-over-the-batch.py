"""You add the samples up. Loss and slope are means over the batch: divide both by the number of samples.
你把各样本相加了。损失和斜率都是 batch 上的平均：都要除以样本数。
"""

import numpy as np

f, kind = np.array(eval(input())), eval(input())
p = 1 / (1 + np.exp(-f))
loss, slope = (-np.logaddexp(0, f), p) if kind == "minimax" else (np.logaddexp(0, -f), 1 - p)
print((round(float(loss.sum()), 4), round(float(slope.sum()), 4)))
