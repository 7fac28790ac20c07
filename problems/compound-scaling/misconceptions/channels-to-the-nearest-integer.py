"""You round the channels to an integer. They are rounded to a multiple of 8, which is how the hardware handles them.
通道数你只取到了整数。应取到 8 的倍数，这样才适合硬件。
"""

import math

alpha, beta, gamma = eval(input())
phi = float(input())
L, C, R = eval(input())
print((math.ceil(L * alpha**phi), round(C * beta**phi), round(R * gamma**phi), round((alpha * beta**2 * gamma**2) ** phi, 4)))
