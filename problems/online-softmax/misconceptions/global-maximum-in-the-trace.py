"""Your trace uses the maximum of all numbers from the start: that is the two-pass softmax. Row i knows x_1 to x_i only.
你的轨迹从一开始就用了全体的最大值，那是两遍算法。第 i 行只知道 x₁ 到 x_i。
"""

import math


def online_softmax(x):
    m, l = max(x), 0.0
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
