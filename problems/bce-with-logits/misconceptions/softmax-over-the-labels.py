"""You apply softmax along each row. The labels do not exclude each other: take the sigmoid of each logit.
你沿每一行做了 softmax。各标签并不互斥：应对每个 logit 取 sigmoid。
"""

import numpy as np


def bce_with_logits(logits, targets, pos_weight):
    log_sigmoid = logits - np.logaddexp.reduce(logits, axis=1)[:, None]
    positive = pos_weight * targets
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
