"""You count t from 0. Step 1 uses the first beta only.
你从 0 数时间步。第 1 步只用第一个 β。
"""

import numpy as np


def v_prediction(x0, noise, v_pred, t, betas):
    alpha_bar = np.cumprod(1 - betas)[np.minimum(t, len(betas) - 1)][:, None]
    signal, sigma = np.sqrt(alpha_bar), np.sqrt(1 - alpha_bar)
    x_t = signal * x0 + sigma * noise
    v_target = signal * noise - sigma * x0
    return v_target, signal * x_t - sigma * v_pred, sigma * x_t + signal * v_pred


if __name__ == "__main__":
    x0, noise, v_pred = (np.array(eval(input()), dtype=float) for _ in range(3))
    t = np.array(eval(input()))
    betas = np.array(eval(input()), dtype=float)
    print(tuple(result.round(4).tolist() for result in v_prediction(x0, noise, v_pred, t, betas)))
