"""You multiply the old sum by exp(m' - m). The new maximum is larger, so the old sum shrinks: exp(m - m').
你把旧的和乘了 exp(m' - m)。新的最大值更大，旧的和应缩小：exp(m - m')。
"""

import math


def online_softmax(x):
    m, l = -math.inf, 0.0
    trace = []
    for value in x:
        new_m = max(m, value)
        l = (l * math.exp(new_m - m) if l else 0.0) + math.exp(value - new_m)
        m = new_m
        trace.append([m, l])
    return trace, [math.exp(value - m) / l for value in x]


if __name__ == "__main__":
    trace, probabilities = online_softmax(eval(input()))
    print(([[round(m, 4), round(l, 4)] for m, l in trace], [round(p, 4) for p in probabilities]))
