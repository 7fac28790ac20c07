"""You leave out the weight alpha_t.
你漏了权重 α_t。
"""

import numpy as np


def focal_loss(logits, targets, alpha, gamma):
    # s is the score of the right class, so p_t = sigmoid(s)
    s = np.where(targets == 1, logits, -logits)
    log_pt = -np.logaddexp(0.0, -s)
    one_minus_pt = np.exp(-np.logaddexp(0.0, s))
    losses = -(one_minus_pt**gamma) * log_pt
    return losses, losses.mean()


if __name__ == "__main__":
    logits = np.array(eval(input()), dtype=float)
    targets = np.array(eval(input()))
    losses, mean = focal_loss(logits, targets, float(input()), float(input()))
    print((losses.round(4).tolist(), round(float(mean), 4)))
