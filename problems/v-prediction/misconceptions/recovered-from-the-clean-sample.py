"""You recover from x0. The network sees x_t = a x0 + s eps.
你从 x₀ 出发还原。网络看到的是 x_t = a·x₀ + s·ε。
"""

import numpy as np


def v_prediction(x0, noise, v_pred, t, betas):
    alpha_bar = np.cumprod(1 - betas)[t - 1][:, None]
    signal, sigma = np.sqrt(alpha_bar), np.sqrt(1 - alpha_bar)
    x_t = x0
    v_target = signal * noise - sigma * x0
    return v_target, signal * x_t - sigma * v_pred, sigma * x_t + signal * v_pred


if __name__ == "__main__":
    x0, noise, v_pred = (np.array(eval(input()), dtype=float) for _ in range(3))
    t = np.array(eval(input()))
    betas = np.array(eval(input()), dtype=float)
    print(tuple(result.round(4).tolist() for result in v_prediction(x0, noise, v_pred, t, betas)))
