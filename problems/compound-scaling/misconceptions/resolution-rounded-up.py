"""You round the resolution up like the layers. It is rounded to the nearest integer.
分辨率你和层数一样向上取整了。分辨率应四舍五入到最近的整数。
"""

import math

alpha, beta, gamma = eval(input())
phi = float(input())
L, C, R = eval(input())
c = C * beta**phi
c8 = round(c / 8) * 8
c8 += 8 * (c8 < 0.9 * c)
print((math.ceil(L * alpha**phi), c8, math.ceil(R * gamma**phi), round((alpha * beta**2 * gamma**2) ** phi, 4)))
