"""You let the gradient through at x = 0. The convention here (and in PyTorch) is a derivative of 0 there: use x > 0, not x >= 0.
x = 0 处你让梯度通过了。本题（以及 PyTorch）约定该处导数为 0：掩码用 x > 0，而不是 x >= 0。
"""

x, dy = eval(input()), eval(input())
print(([max(0.0, v) for v in x], [g if v >= 0 else 0.0 for v, g in zip(x, dy)]))
