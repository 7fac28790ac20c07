"""You reset the sum when a new maximum comes. The earlier numbers still count, rescaled.
新的最大值出现时你把和清零了。之前的数仍要计入，只是要重新缩放。
"""

import math


def online_softmax(x):
    m, l = -math.inf, 0.0
    trace = []
    for value in x:
        new_m = max(m, value)
        l = math.exp(value - new_m) + (l if new_m == m else 0.0)
        m = new_m
        trace.append([m, l])
    return trace, [math.exp(value - m) / l for value in x]


if __name__ == "__main__":
    trace, probabilities = online_softmax(eval(input()))
    print(([[round(m, 4), round(l, 4)] for m, l in trace], [round(p, 4) for p in probabilities]))
