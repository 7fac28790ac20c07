"""You take each probability from the m and l of its own position. Use the final ones for all.
你用每个位置当时的 m 和 l 求概率。所有概率都应用最终的 m 和 l。
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
    return trace, [math.exp(value - m) / l for value, (m, l) in zip(x, trace)]


if __name__ == "__main__":
    trace, probabilities = online_softmax(eval(input()))
    print(([[round(m, 4), round(l, 4)] for m, l in trace], [round(p, 4) for p in probabilities]))
