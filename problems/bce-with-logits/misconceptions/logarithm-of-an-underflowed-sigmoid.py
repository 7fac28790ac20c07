"""You take the logarithm of a sigmoid that has become 0 or 1. Use log s(z) = min(z, 0) - log(1 + exp(-|z|)).
你对已经变成 0 或 1 的 sigmoid 取了对数。应使用 log s(z) = min(z, 0) - log(1 + exp(-|z|))。
kind: stability
"""

import numpy as np


def bce_with_logits(logits, targets, pos_weight):
    log_sigmoid = -np.logaddexp(0, -logits)
    positive = pos_weight * targets
    negative = 1 - targets
    p = np.exp(log_sigmoid)
    losses = -(positive * np.log(p) + negative * np.log(1 - p))
    gradients = np.exp(log_sigmoid) * (positive + negative) - positive
    return losses.mean(), gradients / logits.size


if __name__ == "__main__":
    logits = np.array(eval(input()), dtype=float)
    targets = np.array(eval(input()), dtype=float)
    pos_weight = np.array(eval(input()), dtype=float)
    loss, dlogits = bce_with_logits(logits, targets, pos_weight)
    print((round(float(loss), 4), dlogits.round(4).tolist()))
