"""You give each sample (row) its weight. pos_weight has one number per label (column).
你按样本（行）分配了权重。pos_weight 的每个数对应一个标签（列）。
"""

import numpy as np


def bce_with_logits(logits, targets, pos_weight):
    log_sigmoid = -np.logaddexp(0, -logits)
    positive = pos_weight[:, None] * targets
    negative = 1 - targets
    losses = -(positive * log_sigmoid + negative * (log_sigmoid - logits))
    gradients = np.exp(log_sigmoid) * (positive + negative) - positive
    return losses.mean(), gradients / logits.size


if __name__ == "__main__":
    logits = np.array(eval(input()), dtype=float)
    targets = np.array(eval(input()), dtype=float)
    pos_weight = np.array(eval(input()), dtype=float)
    loss, dlogits = bce_with_logits(logits, targets, pos_weight)
    print((round(float(loss), 4), dlogits.round(4).tolist()))
