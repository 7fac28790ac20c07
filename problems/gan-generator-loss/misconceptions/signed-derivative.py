"""You print the derivative with its sign. Both losses fall as the logit rises; the exercise asks for the size: take the absolute value before averaging.
你打印的导数带了符号。两种损失都随 logit 增大而减小；题目要的是大小：取绝对值再平均。
"""

import numpy as np

f, kind = np.array(eval(input())), eval(input())
p = 1 / (1 + np.exp(-f))
loss, slope = (-np.logaddexp(0, f), -p) if kind == "minimax" else (np.logaddexp(0, -f), p - 1)
print((round(float(loss.mean()), 4), round(float(slope.mean()), 4)))
