"""You keep the units whose draw is below p, so a share p survives. Keep u >= p: that is the share 1 - p by which you then divide.
你保留了随机数小于 p 的单元，于是保留比例变成了 p。应保留 u >= p 的单元，其比例是 1 - p，与后面的除数一致。
"""

x, p, u, training = eval(input()), float(input()), eval(input()), eval(input())
if training:
    print([round(v / (1 - p), 4) if r < p else 0.0 for v, r in zip(x, u)])
else:
    print(x)
