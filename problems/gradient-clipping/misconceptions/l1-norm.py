"""You add up absolute values. The global norm is the L2 norm: the square root of the sum of squares.
你把绝对值相加了（L1 范数）。全局范数是 L2 范数：平方和再开方。
"""

grads, c = eval(input()), float(input())
n = sum(abs(g) for grad in grads for g in grad)
scale = c / n if n > c else 1.0
print((round(n, 4), [[round(g * scale, 4) for g in grad] for grad in grads]))
