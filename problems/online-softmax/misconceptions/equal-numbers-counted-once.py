"""A number equal to the maximum is not counted again. It adds 1 to the sum.
与最大值相等的数你没有再计入。它应使和加 1。
"""

import math


def online_softmax(x):
    m, l = -math.inf, 0.0
    trace = []
    for value in x:
        new_m = max(m, value)
        if value != m:
            l = l * math.exp(m - new_m) + math.exp(value - new_m)
        m = new_m
        trace.append([m, l])
    return trace, [math.exp(value - m) / l for value in x]


if __name__ == "__main__":
    trace, probabilities = online_softmax(eval(input()))
    print(([[round(m, 4), round(l, 4)] for m, l in trace], [round(p, 4) for p in probabilities]))
