"""You build the mask from dy. What opens the gate is the forward input: dx_i = dy_i where x_i > 0. The sign of the gradient plays no part.
你用 dy 构造了掩码。决定梯度能否通过的是前向输入：x_i > 0 时 dx_i = dy_i，与梯度的正负无关。
"""

x, dy = eval(input()), eval(input())
print(([max(0.0, v) for v in x], [g if g > 0 else 0.0 for g in dy]))
