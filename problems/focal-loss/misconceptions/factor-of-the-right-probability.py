"""The factor is p_t^gamma: it silences the hard samples. It is (1 - p_t)^gamma, small for the easy ones.
你的因子是 p_t^γ，压低的是难样本。应为 (1 - p_t)^γ，对容易的样本才小。
"""

import numpy as np


def focal_loss(logits, targets, alpha, gamma):
    # s is the score of the right class, so p_t = sigmoid(s)
    s = np.where(targets == 1, logits, -logits)
    log_pt = -np.logaddexp(0.0, -s)
    one_minus_pt = np.exp(-np.logaddexp(0.0, -s))
    alpha_t = np.where(targets == 1, alpha, 1 - alpha)
    losses = -alpha_t * one_minus_pt**gamma * log_pt
    return losses, losses.mean()


if __name__ == "__main__":
    logits = np.array(eval(input()), dtype=float)
    targets = np.array(eval(input()))
    losses, mean = focal_loss(logits, targets, float(input()), float(input()))
    print((losses.round(4).tolist(), round(float(mean), 4)))
