"""You multiply the depth by alpha * phi. phi is the exponent: alpha ** phi, so that each step of phi enlarges the network by the same factor.
深度你乘了 alpha * phi。phi 是指数：alpha ** phi，这样 phi 每加 1，网络都放大同样的倍数。
"""

import math

alpha, beta, gamma = eval(input())
phi = float(input())
L, C, R = eval(input())
c = C * beta**phi
c8 = round(c / 8) * 8
c8 += 8 * (c8 < 0.9 * c)
print((math.ceil(L * alpha * phi), c8, round(R * gamma**phi), round((alpha * beta**2 * gamma**2) ** phi, 4)))
