"""You divide exp(x) by l, but l is relative to the maximum. Use exp(x - m).
你用 exp(x) 除以 l，而 l 是相对于最大值的。应用 exp(x - m)。
"""

import math


def online_softmax(x):
    m, l = -math.inf, 0.0
    trace = []
    for value in x:
        new_m = max(m, value)
        l = l * math.exp(m - new_m) + math.exp(value - new_m)
        m = new_m
        trace.append([m, l])
    return trace, [math.exp(value) / l for value in x]


if __name__ == "__main__":
    trace, probabilities = online_softmax(eval(input()))
    print(([[round(m, 4), round(l, 4)] for m, l in trace], [round(p, 4) for p in probabilities]))
