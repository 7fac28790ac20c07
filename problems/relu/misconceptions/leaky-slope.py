"""You keep a small slope on the negative side. That is Leaky ReLU; plain ReLU gives exactly 0 there, forward and backward.
你在负半轴保留了一个小斜率，那是 Leaky ReLU。普通 ReLU 在负半轴的输出和梯度都恰好为 0。
"""

x, dy = eval(input()), eval(input())
print(([v if v > 0 else 0.01 * v for v in x], [g if v > 0 else 0.01 * g for v, g in zip(x, dy)]))
