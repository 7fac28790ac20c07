"""Your gradient is s(z) - y, without pos_weight. With it: s(z) (w y + 1 - y) - w y.
你的梯度是 s(z) - y，漏了 pos_weight。加上后为 s(z) (w y + 1 - y) - w y。
"""

import numpy as np


def bce_with_logits(logits, targets, pos_weight):
    log_sigmoid = -np.logaddexp(0, -logits)
    positive = pos_weight * targets
    negative = 1 - targets
    losses = -(positive * log_sigmoid + negative * (log_sigmoid - logits))
    gradients = np.exp(log_sigmoid) - targets
    return losses.mean(), gradients / logits.size


if __name__ == "__main__":
    logits = np.array(eval(input()), dtype=float)
    targets = np.array(eval(input()), dtype=float)
    pos_weight = np.array(eval(input()), dtype=float)
    loss, dlogits = bce_with_logits(logits, targets, pos_weight)
    print((round(float(loss), 4), dlogits.round(4).tolist()))
