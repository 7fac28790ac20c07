"""You take the logarithm of p_t, which is 0 once the sigmoid underflows. log p_t = -log(1 + e^-s), with s = z or -z.
你对 p_t 取对数，sigmoid 下溢后它等于 0。应使用 log p_t = -log(1 + e^-s)，其中 s 为 z 或 -z。
kind: stability
"""

import numpy as np


def focal_loss(logits, targets, alpha, gamma):
    # s is the score of the right class, so p_t = sigmoid(s)
    s = np.where(targets == 1, logits, -logits)
    log_pt = np.log(1 / (1 + np.exp(-s)))
    one_minus_pt = np.exp(-np.logaddexp(0.0, s))
    alpha_t = np.where(targets == 1, alpha, 1 - alpha)
    losses = -alpha_t * one_minus_pt**gamma * log_pt
    return losses, losses.mean()


if __name__ == "__main__":
    logits = np.array(eval(input()), dtype=float)
    targets = np.array(eval(input()))
    losses, mean = focal_loss(logits, targets, float(input()), float(input()))
    print((losses.round(4).tolist(), round(float(mean), 4)))
