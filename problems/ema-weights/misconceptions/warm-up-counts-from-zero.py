"""Your warm-up has t = 0 at the first update, so d_1 = 1/10. Here t counts from 1: d_1 = 2/11.
你的预热在第一次更新时 t = 0，得到 d₁ = 1/10。本题 t 从 1 开始：d₁ = 2/11。
"""

import numpy as np


def ema_weights(w0, weights, decay):
    plain, corrected, warm = w0, np.zeros_like(w0), w0
    for t, w in enumerate(weights, start=1):
        plain = decay * plain + (1 - decay) * w
        corrected = decay * corrected + (1 - decay) * w
        d = min(decay, t / (9 + t))
        warm = d * warm + (1 - d) * w
    return plain, corrected / (1 - decay ** len(weights)), warm


if __name__ == "__main__":
    w0 = np.array(eval(input()), dtype=float)
    weights = np.array(eval(input()), dtype=float)
    print(tuple(average.round(4).tolist() for average in ema_weights(w0, weights, float(input()))))
