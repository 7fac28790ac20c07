"""You measure the gradients by their largest entry. That is the infinity norm; the global norm here is the square root of the sum of all squares.
你用绝对值最大的元素来衡量梯度，那是无穷范数。本题的全局范数是所有元素平方和的平方根。
"""

grads, c = eval(input()), float(input())
n = max(abs(g) for grad in grads for g in grad)
scale = c / n if n > c else 1.0
print((round(n, 4), [[round(g * scale, 4) for g in grad] for grad in grads]))
