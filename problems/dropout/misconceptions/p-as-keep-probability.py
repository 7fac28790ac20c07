"""You read p as the probability of keeping. Here p is the probability of dropping: a unit is kept with probability 1 - p and then divided by 1 - p.
你把 p 当成了保留概率。本题的 p 是丢弃概率：单元以 1 - p 的概率保留，并除以 1 - p。
"""

x, p, u, training = eval(input()), float(input()), eval(input()), eval(input())
if training:
    print([round(v / p, 4) if r < p else 0.0 for v, r in zip(x, u)])
else:
    print(x)
