"""You exchange d and 1 - d. The old average keeps the share d, the new weights get 1 - d.
d 与 1 - d 用反了。旧平均占 d，新权重占 1 - d。
"""

import numpy as np


def ema_weights(w0, weights, decay):
    plain, corrected, warm = w0, np.zeros_like(w0), w0
    for t, w in enumerate(weights, start=1):
        plain = (1 - decay) * plain + decay * w
        corrected = (1 - decay) * corrected + decay * w
        d = min(decay, (1 + t) / (10 + t))
        warm = (1 - d) * warm + d * w
    return plain, corrected / (1 - decay ** len(weights)), warm


if __name__ == "__main__":
    w0 = np.array(eval(input()), dtype=float)
    weights = np.array(eval(input()), dtype=float)
    print(tuple(average.round(4).tolist() for average in ema_weights(w0, weights, float(input()))))
