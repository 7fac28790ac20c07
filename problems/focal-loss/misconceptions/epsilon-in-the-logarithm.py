"""You add a small number inside the logarithm (or clip p). A sample that is wrong by z = 25 costs 25 alpha, not 18 alpha. Take log p_t from the score.
你在对数里加了一个很小的数（或截断了 p）。错到 z = 25 的样本损失是 25α，而不是 18α。应由分数计算 log p_t。
"""

import numpy as np


def focal_loss(logits, targets, alpha, gamma):
    # s is the score of the right class, so p_t = sigmoid(s)
    s = np.where(targets == 1, logits, -logits)
    log_pt = np.log(1 / (1 + np.exp(-s)) + 1e-8)
    one_minus_pt = np.exp(-np.logaddexp(0.0, s))
    alpha_t = np.where(targets == 1, alpha, 1 - alpha)
    losses = -alpha_t * one_minus_pt**gamma * log_pt
    return losses, losses.mean()


if __name__ == "__main__":
    logits = np.array(eval(input()), dtype=float)
    targets = np.array(eval(input()))
    losses, mean = focal_loss(logits, targets, float(input()), float(input()))
    print((losses.round(4).tolist(), round(float(mean), 4)))
