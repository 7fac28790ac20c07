"""You take the nearest multiple of 8 and stop. If it is below 0.9 times the unrounded number, add 8: a narrow layer must not lose more than 10 % of its channels.
你取了最近的 8 的倍数就结束了。如果它小于未取整值的 0.9 倍，要再加 8：窄的层不能损失超过 10 % 的通道。
"""

import math

alpha, beta, gamma = eval(input())
phi = float(input())
L, C, R = eval(input())
c8 = max(8, round(C * beta**phi / 8) * 8)
print((math.ceil(L * alpha**phi), c8, round(R * gamma**phi), round((alpha * beta**2 * gamma**2) ** phi, 4)))
