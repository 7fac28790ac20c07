"""You print log l or m + log l. The trace holds the sum itself.
你打印了 log l 或 m + log l。轨迹里应是和本身。
"""

import math


def online_softmax(x):
    m, l = -math.inf, 0.0
    trace = []
    for value in x:
        new_m = max(m, value)
        l = l * math.exp(m - new_m) + math.exp(value - new_m)
        m = new_m
        trace.append([m, m + math.log(l)])
    return trace, [math.exp(value - m) / l for value in x]


if __name__ == "__main__":
    trace, probabilities = online_softmax(eval(input()))
    print(([[round(m, 4), round(l, 4)] for m, l in trace], [round(p, 4) for p in probabilities]))
