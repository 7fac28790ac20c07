"""At t = 1 you read abar_0 as entry -1 of the list, which Python takes from its end. abar_0 is 1: put a 1 in front of the running product.
t = 1 时你把 abar_0 读成了列表下标 -1，Python 会取到最后一个元素。abar_0 等于 1：在累乘数组前面补一个 1。
"""

import numpy as np

x0, xt, t, betas = np.array(eval(input())), np.array(eval(input())), int(input()), np.array(eval(input()))
bars = np.cumprod(1 - betas)
b, p, n = betas[t - 1], bars[t - 2], bars[t - 1]
mean = np.sqrt(p) * b / (1 - n) * x0 + np.sqrt(1 - b) * (1 - p) / (1 - n) * xt
print((mean.round(4).tolist(), round(float((1 - p) / (1 - n) * b), 4)))
