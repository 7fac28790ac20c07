"""You divide by N alone. The mean runs over all N C entries.
你只除以了 N。平均是对全部 N C 个元素取的。
"""

import numpy as np


def bce_with_logits(logits, targets, pos_weight):
    log_sigmoid = -np.logaddexp(0, -logits)
    positive = pos_weight * targets
    negative = 1 - targets
    losses = -(positive * log_sigmoid + negative * (log_sigmoid - logits))
    gradients = np.exp(log_sigmoid) * (positive + negative) - positive
    return losses.sum() / len(logits), gradients / len(logits)


if __name__ == "__main__":
    logits = np.array(eval(input()), dtype=float)
    targets = np.array(eval(input()), dtype=float)
    pos_weight = np.array(eval(input()), dtype=float)
    loss, dlogits = bce_with_logits(logits, targets, pos_weight)
    print((round(float(loss), 4), dlogits.round(4).tolist()))
