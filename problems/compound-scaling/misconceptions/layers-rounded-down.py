"""You round the layers down. The rule is ceil: a scaled network never gets fewer layers than the formula asks for.
层数你向下取整了。规则是向上取整（ceil）：缩放后的层数不会少于公式给出的值。
"""

alpha, beta, gamma = eval(input())
phi = float(input())
L, C, R = eval(input())
c = C * beta**phi
c8 = round(c / 8) * 8
c8 += 8 * (c8 < 0.9 * c)
print((int(L * alpha**phi), c8, round(R * gamma**phi), round((alpha * beta**2 * gamma**2) ** phi, 4)))
