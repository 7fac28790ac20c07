"""Your SNR comes from alpha_t of one step. It needs the product of all up to t.
你的 SNR 用了单步的 α_t。应使用到 t 为止的连乘。
"""

import numpy as np


def snr_weighted_loss(pred, x0, noise, t, betas, gamma, kind):
    alpha_bar = (1 - betas)[t - 1]
    snr = alpha_bar / (1 - alpha_bar)
    weights = np.minimum(snr, gamma)
    if kind == "x0":
        target = x0
    elif kind == "eps":
        target, weights = noise, weights / snr
    else:
        target = np.sqrt(alpha_bar)[:, None] * noise - np.sqrt(1 - alpha_bar)[:, None] * x0
        weights = weights / (snr + 1)
    return weights, np.mean(weights * np.mean((pred - target) ** 2, axis=1))


if __name__ == "__main__":
    pred, x0, noise = (np.array(eval(input()), dtype=float) for _ in range(3))
    t = np.array(eval(input()))
    betas = np.array(eval(input()), dtype=float)
    weights, loss = snr_weighted_loss(pred, x0, noise, t, betas, float(input()), eval(input()))
    print((weights.round(4).tolist(), round(float(loss), 4)))
