"""You let width and resolution count once in the cost. A convolution has channels in and out, and height and width: both count squared, (alpha * beta**2 * gamma**2) ** phi.
计算量中宽度和分辨率你只计了一次。卷积既有输入通道又有输出通道，既有高又有宽，两者都按平方计：(alpha * beta**2 * gamma**2) ** phi。
"""

import math

alpha, beta, gamma = eval(input())
phi = float(input())
L, C, R = eval(input())
c = C * beta**phi
c8 = round(c / 8) * 8
c8 += 8 * (c8 < 0.9 * c)
print((math.ceil(L * alpha**phi), c8, round(R * gamma**phi), round((alpha * beta * gamma) ** phi, 4)))
