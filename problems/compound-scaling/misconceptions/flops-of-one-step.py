"""You give the cost of one step, alpha * beta**2 * gamma**2. For phi steps raise it to the power phi.
你给出的是一步的倍数 alpha * beta**2 * gamma**2。phi 步要取它的 phi 次幂。
"""

import math

alpha, beta, gamma = eval(input())
phi = float(input())
L, C, R = eval(input())
c = C * beta**phi
c8 = round(c / 8) * 8
c8 += 8 * (c8 < 0.9 * c)
print((math.ceil(L * alpha**phi), c8, round(R * gamma**phi), round(alpha * beta**2 * gamma**2, 4)))
