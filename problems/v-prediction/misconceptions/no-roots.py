"""You use abar and 1 - abar themselves. Both factors are their roots.
你直接用了 ᾱ 和 1 - ᾱ。两个因子都要开平方。
"""

import numpy as np


def v_prediction(x0, noise, v_pred, t, betas):
    alpha_bar = np.cumprod(1 - betas)[t - 1][:, None]
    signal, sigma = alpha_bar, 1 - alpha_bar
    x_t = signal * x0 + sigma * noise
    v_target = signal * noise - sigma * x0
    return v_target, signal * x_t - sigma * v_pred, sigma * x_t + signal * v_pred


if __name__ == "__main__":
    x0, noise, v_pred = (np.array(eval(input()), dtype=float) for _ in range(3))
    t = np.array(eval(input()))
    betas = np.array(eval(input()), dtype=float)
    print(tuple(result.round(4).tolist() for result in v_prediction(x0, noise, v_pred, t, betas)))
