"""You divide by the sum of the weights. The mean divides by N C, whatever pos_weight is.
你除以了权重之和。无论 pos_weight 是多少，平均都除以 N C。
"""

import numpy as np


def bce_with_logits(logits, targets, pos_weight):
    log_sigmoid = -np.logaddexp(0, -logits)
    positive = pos_weight * targets
    negative = 1 - targets
    losses = -(positive * log_sigmoid + negative * (log_sigmoid - logits))
    gradients = np.exp(log_sigmoid) * (positive + negative) - positive
    return losses.sum() / (positive + negative).sum(), gradients / logits.size


if __name__ == "__main__":
    logits = np.array(eval(input()), dtype=float)
    targets = np.array(eval(input()), dtype=float)
    pos_weight = np.array(eval(input()), dtype=float)
    loss, dlogits = bce_with_logits(logits, targets, pos_weight)
    print((round(float(loss), 4), dlogits.round(4).tolist()))
