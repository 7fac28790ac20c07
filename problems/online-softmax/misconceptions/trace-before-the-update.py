"""You record m and l before the number enters. Row i holds them after x_i.
你在读入该数之前就记录了 m 和 l。第 i 行应是读入 x_i 之后的值。
"""

import math


def online_softmax(x):
    m, l = -math.inf, 0.0
    trace = []
    for value in x:
        trace.append([m if trace else 0.0, l])
        new_m = max(m, value)
        l = l * math.exp(m - new_m) + math.exp(value - new_m)
        m = new_m
    return trace, [math.exp(value - m) / l for value in x]


if __name__ == "__main__":
    trace, probabilities = online_softmax(eval(input()))
    print(([[round(m, 4), round(l, 4)] for m, l in trace], [round(p, 4) for p in probabilities]))
