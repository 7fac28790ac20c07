"""You divide by the share of units that happened to survive. Divide by 1 - p, the probability of surviving: the expectation is over draws, not over this layer's units.
你除以了这一次实际保留的比例。应除以保留概率 1 - p：期望是对随机抽样取的，而不是对这一层的单元取的。
"""

x, p, u, training = eval(input()), float(input()), eval(input()), eval(input())
if training:
    kept = sum(r >= p for r in u)
    print([round(v * len(x) / kept, 4) if r >= p else 0.0 for v, r in zip(x, u)])
else:
    print(x)
