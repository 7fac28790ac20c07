"""You give alpha to the negatives. It is the weight of the positives; negatives have 1 - alpha.
你把 α 给了负样本。α 是正样本的权重，负样本为 1 - α。
"""

import numpy as np


def focal_loss(logits, targets, alpha, gamma):
    # s is the score of the right class, so p_t = sigmoid(s)
    s = np.where(targets == 1, logits, -logits)
    log_pt = -np.logaddexp(0.0, -s)
    one_minus_pt = np.exp(-np.logaddexp(0.0, s))
    alpha_t = np.where(targets == 1, 1 - alpha, alpha)
    losses = -alpha_t * one_minus_pt**gamma * log_pt
    return losses, losses.mean()


if __name__ == "__main__":
    logits = np.array(eval(input()), dtype=float)
    targets = np.array(eval(input()))
    losses, mean = focal_loss(logits, targets, float(input()), float(input()))
    print((losses.round(4).tolist(), round(float(mean), 4)))
