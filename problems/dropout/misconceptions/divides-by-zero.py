"""You compute 1 / (1 - p) before looking at the mask, which fails for p = 1. There everything is dropped: return zeros, or divide only where a unit is kept.
你在判断掩码之前就计算了 1 / (1 - p)，p = 1 时会出错。此时全部丢弃：直接返回全 0，或只对保留的单元做除法。
"""

x, p, u, training = eval(input()), float(input()), eval(input()), eval(input())
if training:
    scale = 1 / (1 - p)
    print([round(v * scale, 4) if r >= p else 0.0 for v, r in zip(x, u)])
else:
    print(x)
