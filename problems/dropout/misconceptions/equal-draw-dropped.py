"""You drop the unit when its draw equals p. A draw from [0, 1) is below p with probability p exactly, so drop u < p and keep u >= p; with p = 0 nothing may be dropped.
随机数等于 p 时你丢弃了该单元。[0, 1) 上的随机数小于 p 的概率恰为 p，所以 u < p 丢弃、u >= p 保留；p = 0 时不应丢弃任何单元。
"""

x, p, u, training = eval(input()), float(input()), eval(input()), eval(input())
if training:
    print([round(v / (1 - p), 4) if r > p else 0.0 for v, r in zip(x, u)])
else:
    print(x)
