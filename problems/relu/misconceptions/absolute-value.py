"""You take the absolute value. ReLU does not mirror negative inputs, it replaces them by 0: max(0, x).
你取了绝对值。ReLU 不是把负数翻成正数，而是把它们变成 0：max(0, x)。
"""

x, dy = eval(input()), eval(input())
print(([abs(v) for v in x], [g if v > 0 else 0.0 for v, g in zip(x, dy)]))
