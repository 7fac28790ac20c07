"""The modulating factor is (1 - p)^gamma for all samples. It is (1 - p_t)^gamma: for a negative that is p^gamma.
所有样本的调制因子你都用了 (1 - p)^γ。应为 (1 - p_t)^γ：对负样本就是 p^γ。
"""

import numpy as np


def focal_loss(logits, targets, alpha, gamma):
    # s is the score of the right class, so p_t = sigmoid(s)
    s = np.where(targets == 1, logits, -logits)
    log_pt = -np.logaddexp(0.0, -s)
    one_minus_pt = np.exp(-np.logaddexp(0.0, logits))
    alpha_t = np.where(targets == 1, alpha, 1 - alpha)
    losses = -alpha_t * one_minus_pt**gamma * log_pt
    return losses, losses.mean()


if __name__ == "__main__":
    logits = np.array(eval(input()), dtype=float)
    targets = np.array(eval(input()))
    losses, mean = focal_loss(logits, targets, float(input()), float(input()))
    print((losses.round(4).tolist(), round(float(mean), 4)))
