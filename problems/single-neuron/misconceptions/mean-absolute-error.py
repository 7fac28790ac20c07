"""You average the absolute differences. Square each difference before averaging: the exercise asks for the mean squared error.
你对差的绝对值取了平均。题目要的是均方误差：先对每个差取平方，再求平均。
"""

import numpy as np

X, y, w = (np.array(eval(input())) for _ in range(3))
p = 1 / (1 + np.exp(-(X @ w + float(input()))))
print((p.round(4).tolist(), round(float(np.mean(np.abs(p - y))), 4)))
