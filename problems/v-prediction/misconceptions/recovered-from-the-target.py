"""You recover x0 and the noise from the target. Use the network's prediction v_pred.
你用目标还原 x₀ 和噪声。应使用网络的预测 v_pred。
"""

import numpy as np


def v_prediction(x0, noise, v_pred, t, betas):
    alpha_bar = np.cumprod(1 - betas)[t - 1][:, None]
    signal, sigma = np.sqrt(alpha_bar), np.sqrt(1 - alpha_bar)
    x_t = signal * x0 + sigma * noise
    v_target = signal * noise - sigma * x0
    return v_target, signal * x_t - sigma * v_target, sigma * x_t + signal * v_target


if __name__ == "__main__":
    x0, noise, v_pred = (np.array(eval(input()), dtype=float) for _ in range(3))
    t = np.array(eval(input()))
    betas = np.array(eval(input()), dtype=float)
    print(tuple(result.round(4).tolist() for result in v_prediction(x0, noise, v_pred, t, betas)))
