"""You take the multiple of 8 below the number, and go up only when that loses more than 10 %. Take the nearest multiple first: 158.98 is closer to 160 than to 152.
你先向下取到 8 的倍数，损失超过 10 % 才加 8。应先取最近的倍数：158.98 离 160 比离 152 更近。
"""

import math

alpha, beta, gamma = eval(input())
phi = float(input())
L, C, R = eval(input())
c = C * beta**phi
c8 = int(c) // 8 * 8
c8 += 8 * (c8 < 0.9 * c)
print((math.ceil(L * alpha**phi), c8, round(R * gamma**phi), round((alpha * beta**2 * gamma**2) ** phi, 4)))
