"""You take the slope at the average logit. The sigmoid is not linear: take the slope of each sample, then average.
你在平均 logit 处求斜率。sigmoid 不是线性的：应先求每个样本的斜率，再取平均。
"""

import numpy as np

f, kind = np.array(eval(input())), eval(input())
p = 1 / (1 + np.exp(-f.mean()))
loss, slope = (-np.logaddexp(0, f), p) if kind == "minimax" else (np.logaddexp(0, -f), 1 - p)
print((round(float(loss.mean()), 4), round(float(slope), 4)))
