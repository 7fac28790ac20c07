"""You divide the sum by the number of positives, as the paper's detector does. Here it is the mean over all samples.
你用总和除以正样本数，论文的检测器是这样做的。本题对全部样本取均值。
"""

import numpy as np


def focal_loss(logits, targets, alpha, gamma):
    # s is the score of the right class, so p_t = sigmoid(s)
    s = np.where(targets == 1, logits, -logits)
    log_pt = -np.logaddexp(0.0, -s)
    one_minus_pt = np.exp(-np.logaddexp(0.0, s))
    alpha_t = np.where(targets == 1, alpha, 1 - alpha)
    losses = -alpha_t * one_minus_pt**gamma * log_pt
    return losses, losses.sum() / max(targets.sum(), 1)


if __name__ == "__main__":
    logits = np.array(eval(input()), dtype=float)
    targets = np.array(eval(input()))
    losses, mean = focal_loss(logits, targets, float(input()), float(input()))
    print((losses.round(4).tolist(), round(float(mean), 4)))
