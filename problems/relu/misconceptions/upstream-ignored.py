"""You print the local derivative. The chain rule multiplies it by what comes from above: dx_i = dy_i * [x_i > 0].
你打印的是局部导数。按链式法则还要乘上游梯度：dx_i = dy_i * [x_i > 0]。
"""

x, dy = eval(input()), eval(input())
print(([max(0.0, v) for v in x], [1.0 if v > 0 else 0.0 for v in x]))
