"""You start the maximum at a number that the input can be below. Start at -inf, or at the first number.
最大值的初值是一个有限的数，而输入可能比它更小。应从 -inf 或第一个数开始。
"""

import math


def online_softmax(x):
    """Softmax with its maximum and its sum found in one pass.

    x: N numbers. Returns the pair [m, l] after each number, (N, 2), and the probabilities (N,).
    """
    m, l = -100.0, 0.0
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
