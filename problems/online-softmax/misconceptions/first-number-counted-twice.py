"""You start with m = x_1, l = 1 and then count the first number again. Start with l = 0 or skip it.
你从 m = x₁、l = 1 开始，又把第一个数算了一遍。应从 l = 0 开始，或跳过它。
"""

import math


def online_softmax(x):
    m, l = x[0], 1.0
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
