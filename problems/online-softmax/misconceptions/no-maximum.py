"""You sum the plain exponentials, and they overflow. Keep the sum relative to the running maximum.
你直接累加 exp(x)，会上溢。和应始终相对于当前最大值。
kind: stability
"""

import math


def online_softmax(x):
    m, l = -math.inf, 0.0
    trace = []
    plain = 0.0
    for value in x:
        new_m = max(m, value)
        plain += math.exp(value)
        l = plain / math.exp(new_m)
        m = new_m
        trace.append([m, l])
    return trace, [math.exp(value - m) / l for value in x]


if __name__ == "__main__":
    trace, probabilities = online_softmax(eval(input()))
    print(([[round(m, 4), round(l, 4)] for m, l in trace], [round(p, 4) for p in probabilities]))
