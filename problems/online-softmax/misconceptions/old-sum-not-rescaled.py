"""You add exp(x - m') to the old sum, which is relative to the old maximum. Multiply it by exp(m - m') first.
旧的和是相对于旧最大值的，你却直接加上了 exp(x - m')。应先乘以 exp(m - m')。
"""

import math


def online_softmax(x):
    m, l = -math.inf, 0.0
    trace = []
    for value in x:
        new_m = max(m, value)
        l = l + math.exp(value - new_m)
        m = new_m
        trace.append([m, l])
    return trace, [math.exp(value - m) / l for value in x]


if __name__ == "__main__":
    trace, probabilities = online_softmax(eval(input()))
    print(([[round(m, 4), round(l, 4)] for m, l in trace], [round(p, 4) for p in probabilities]))
