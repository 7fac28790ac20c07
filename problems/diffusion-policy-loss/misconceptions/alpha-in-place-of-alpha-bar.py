"""You use alpha_t. The noised chunk needs the product of all alphas up to t.
你用了 alpha_t。加噪需要从 1 到 t 的所有 alpha 的乘积。
"""

import numpy as np


def diffusion_policy_loss(actions, noise, t, betas, obs, W, U, c, is_pad):
    step = np.array(t) - 1
    alpha_bar = (1 - betas)[step][:, None, None]
    noised = np.sqrt(alpha_bar) * actions + np.sqrt(1 - alpha_bar) * noise
    predicted = noised @ W + (obs @ U + c[step])[:, None]
    real = np.array(is_pad) == 0
    errors = np.where(real, ((predicted - noise) ** 2).mean(axis=2), 0)
    counts = real.sum(axis=0)
    return errors.sum() / counts.sum(), errors.sum(axis=0) / np.maximum(counts, 1)


if __name__ == "__main__":
    actions, noise = (np.array(eval(input()), dtype=float) for _ in range(2))
    t = eval(input())
    betas, obs, W, U, c = (np.array(eval(input()), dtype=float) for _ in range(5))
    loss, per_step = diffusion_policy_loss(actions, noise, t, betas, obs, W, U, c, eval(input()))
    print((round(float(loss), 4), per_step.round(4).tolist()))
