"""You recover x0 as from a noise prediction, (x_t - s v) / a. For v it is a x_t - s v, without a division.
你按噪声预测还原 x₀：(x_t - s·v)/a。对 v 应为 a·x_t - s·v，没有除法。
"""

import numpy as np


def v_prediction(x0, noise, v_pred, t, betas):
    alpha_bar = np.cumprod(1 - betas)[t - 1][:, None]
    signal, sigma = np.sqrt(alpha_bar), np.sqrt(1 - alpha_bar)
    x_t = signal * x0 + sigma * noise
    v_target = signal * noise - sigma * x0
    return v_target, (x_t - sigma * v_pred) / signal, sigma * x_t + signal * v_pred


if __name__ == "__main__":
    x0, noise, v_pred = (np.array(eval(input()), dtype=float) for _ in range(3))
    t = np.array(eval(input()))
    betas = np.array(eval(input()), dtype=float)
    print(tuple(result.round(4).tolist() for result in v_prediction(x0, noise, v_pred, t, betas)))
