"""The plain average starts from 0. It starts from a copy of the initial weights.
普通平均你从 0 开始。应从初始权重的副本开始。
"""

import numpy as np


def ema_weights(w0, weights, decay):
    plain, corrected, warm = np.zeros_like(w0), np.zeros_like(w0), w0
    for t, w in enumerate(weights, start=1):
        plain = decay * plain + (1 - decay) * w
        corrected = decay * corrected + (1 - decay) * w
        d = min(decay, (1 + t) / (10 + t))
        warm = d * warm + (1 - d) * w
    return plain, corrected / (1 - decay ** len(weights)), warm


if __name__ == "__main__":
    w0 = np.array(eval(input()), dtype=float)
    weights = np.array(eval(input()), dtype=float)
    print(tuple(average.round(4).tolist() for average in ema_weights(w0, weights, float(input()))))
