"""You multiply dy by y. The derivative of ReLU on the positive side is 1, not x: use the mask x > 0 itself.
你用 dy 乘了 y。ReLU 在正半轴的导数是 1 而不是 x：应乘以掩码 x > 0。
"""

x, dy = eval(input()), eval(input())
y = [max(0.0, v) for v in x]
print((y, [g * v for v, g in zip(y, dy)]))
