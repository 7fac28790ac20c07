"""Your maximum starts at 0, so numbers below 0 never set it. Start at minus infinity.
你的最大值从 0 开始，负数永远不会成为最大值。应从负无穷开始。
"""

import math


def online_softmax(x):
    m, l = 0.0, 0.0
    trace = []
    for value in x:
        new_m = max(m, value)
        l = l * math.exp(m - new_m) + math.exp(value - new_m)
        m = new_m
        trace.append([m, l])
    return trace, [math.exp(value - m) / l for value in x]


if __name__ == "__main__":
    trace, probabilities = online_softmax(eval(input()))
    print(([[round(m, 4), round(l, 4)] for m, l in trace], [round(p, 4) for p in probabilities]))
