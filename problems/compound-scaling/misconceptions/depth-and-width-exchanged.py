"""You scale the depth by beta and the width by alpha. alpha is for depth (layers), beta for width (channels), gamma for resolution.
你用 beta 缩放了深度、用 alpha 缩放了宽度。alpha 对应深度（层数），beta 对应宽度（通道），gamma 对应分辨率。
"""

import math

beta, alpha, gamma = eval(input())
phi = float(input())
L, C, R = eval(input())
c = C * beta**phi
c8 = round(c / 8) * 8
c8 += 8 * (c8 < 0.9 * c)
print((math.ceil(L * alpha**phi), c8, round(R * gamma**phi), round((alpha * beta**2 * gamma**2) ** phi, 4)))
