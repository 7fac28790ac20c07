"""You multiply the mean weight with the mean error. Each row has its own weight.
你用平均权重乘平均误差。每行有自己的权重。
"""

import numpy as np


def snr_weighted_loss(pred, x0, noise, t, betas, gamma, kind):
    alpha_bar = np.cumprod(1 - betas)[t - 1]
    snr = alpha_bar / (1 - alpha_bar)
    weights = np.minimum(snr, gamma)
    if kind == "x0":
        target = x0
    elif kind == "eps":
        target, weights = noise, weights / snr
    else:
        target = np.sqrt(alpha_bar)[:, None] * noise - np.sqrt(1 - alpha_bar)[:, None] * x0
        weights = weights / (snr + 1)
    return weights, np.mean(weights) * np.mean((pred - target) ** 2)


if __name__ == "__main__":
    pred, x0, noise = (np.array(eval(input()), dtype=float) for _ in range(3))
    t = np.array(eval(input()))
    betas = np.array(eval(input()), dtype=float)
    weights, loss = snr_weighted_loss(pred, x0, noise, t, betas, float(input()), eval(input()))
    print((weights.round(4).tolist(), round(float(loss), 4)))
