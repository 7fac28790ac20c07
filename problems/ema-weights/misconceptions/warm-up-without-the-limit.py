"""Your warm decay grows past d. It is min(d, (1 + t)/(10 + t)).
你的预热衰减率超过了 d。应为 min(d, (1 + t)/(10 + t))。
"""

import numpy as np


def ema_weights(w0, weights, decay):
    plain, corrected, warm = w0, np.zeros_like(w0), w0
    for t, w in enumerate(weights, start=1):
        plain = decay * plain + (1 - decay) * w
        corrected = decay * corrected + (1 - decay) * w
        d = (1 + t) / (10 + t)
        warm = d * warm + (1 - d) * w
    return plain, corrected / (1 - decay ** len(weights)), warm


if __name__ == "__main__":
    w0 = np.array(eval(input()), dtype=float)
    weights = np.array(eval(input()), dtype=float)
    print(tuple(average.round(4).tolist() for average in ema_weights(w0, weights, float(input()))))
