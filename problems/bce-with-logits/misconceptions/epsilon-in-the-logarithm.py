"""You add a small number inside the logarithm, which caps the loss of a confident mistake. Use log s(z) = min(z, 0) - log(1 + exp(-|z|)).
你在对数里加了一个小数，于是高置信度错误的损失被截断了。应使用 log s(z) = min(z, 0) - log(1 + exp(-|z|))。
"""

import numpy as np


def bce_with_logits(logits, targets, pos_weight):
    log_sigmoid = -np.logaddexp(0, -logits)
    positive = pos_weight * targets
    negative = 1 - targets
    p = np.exp(log_sigmoid)
    losses = -(positive * np.log(p + 1e-8) + negative * np.log(1 - p + 1e-8))
    gradients = np.exp(log_sigmoid) * (positive + negative) - positive
    return losses.mean(), gradients / logits.size


if __name__ == "__main__":
    logits = np.array(eval(input()), dtype=float)
    targets = np.array(eval(input()), dtype=float)
    pos_weight = np.array(eval(input()), dtype=float)
    loss, dlogits = bce_with_logits(logits, targets, pos_weight)
    print((round(float(loss), 4), dlogits.round(4).tolist()))
