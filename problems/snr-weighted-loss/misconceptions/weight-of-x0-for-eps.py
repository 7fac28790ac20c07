"""For eps you use the weight of x0. The noise error is SNR times the x0 error: divide by SNR.
对 eps 你用了 x0 的权重。噪声误差是 x₀ 误差的 SNR 倍：应除以 SNR。
"""

import numpy as np


def snr_weighted_loss(pred, x0, noise, t, betas, gamma, kind):
    alpha_bar = np.cumprod(1 - betas)[t - 1]
    snr = alpha_bar / (1 - alpha_bar)
    weights = np.minimum(snr, gamma)
    if kind == "x0":
        target = x0
    elif kind == "eps":
        target = noise
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
