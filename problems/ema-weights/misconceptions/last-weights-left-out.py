"""You leave out the last row of the weights. Every training step is followed by an update.
你漏了最后一行权重。每个训练步之后都要更新一次。
"""

import numpy as np


def ema_weights(w0, weights, decay):
    plain, corrected, warm = w0, np.zeros_like(w0), w0
    for t, w in enumerate(weights[:-1], start=1):
        plain = decay * plain + (1 - decay) * w
        corrected = decay * corrected + (1 - decay) * w
        d = min(decay, (1 + t) / (10 + t))
        warm = d * warm + (1 - d) * w
    return plain, corrected / (1 - decay ** len(weights)), warm


if __name__ == "__main__":
    w0 = np.array(eval(input()), dtype=float)
    weights = np.array(eval(input()), dtype=float)
    print(tuple(average.round(4).tolist() for average in ema_weights(w0, weights, float(input()))))
