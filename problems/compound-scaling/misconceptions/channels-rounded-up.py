"""You round the channels up to the next multiple of 8. Take the nearest multiple; only if that loses more than 10 % take the next one.
通道数你向上取到了 8 的倍数。应取最近的倍数，只有损失超过 10 % 时才再加 8。
"""

import math

alpha, beta, gamma = eval(input())
phi = float(input())
L, C, R = eval(input())
c8 = math.ceil(C * beta**phi / 8) * 8
print((math.ceil(L * alpha**phi), c8, round(R * gamma**phi), round((alpha * beta**2 * gamma**2) ** phi, 4)))
