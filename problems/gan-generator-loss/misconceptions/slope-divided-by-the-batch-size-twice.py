"""You divide the slope by N twice, as the gradient of the mean loss would be. Asked is the mean of |l'(f_i)|, the slope of each sample's own loss.
你的斜率除了两次 N，那是平均损失的梯度。题目要的是 |l'(f_i)| 的平均，即每个样本自身损失的斜率。
"""

import numpy as np

f, kind = np.array(eval(input())), eval(input())
p = 1 / (1 + np.exp(-f))
loss, slope = (-np.logaddexp(0, f), p) if kind == "minimax" else (np.logaddexp(0, -f), 1 - p)
print((round(float(loss.mean()), 4), round(float(slope.mean() / len(f)), 4)))
