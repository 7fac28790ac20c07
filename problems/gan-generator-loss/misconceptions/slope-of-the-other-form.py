"""Your losses are right, the slopes belong to the other form. The derivative of log(1 - sigmoid(f)) is -sigmoid(f), small where the fake is seen through; that of -log sigmoid(f) is -(1 - sigmoid(f)).
你的损失是对的，但斜率属于另一种形式。log(1 - sigmoid(f)) 的导数是 -sigmoid(f)，样本被识破时很小；-log sigmoid(f) 的导数是 -(1 - sigmoid(f))。
"""

import numpy as np

f, kind = np.array(eval(input())), eval(input())
p = 1 / (1 + np.exp(-f))
loss, slope = (-np.logaddexp(0, f), 1 - p) if kind == "minimax" else (np.logaddexp(0, -f), p)
print((round(float(loss.mean()), 4), round(float(slope.mean()), 4)))
