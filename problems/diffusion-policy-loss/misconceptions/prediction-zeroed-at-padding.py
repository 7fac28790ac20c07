"""You set the prediction to 0 at padding but keep the target, so padding adds noise squared. Mask the error.
你在填充处把预测置 0，却保留了目标，于是填充贡献了噪声的平方。应对误差做掩码。
"""

import numpy as np


def diffusion_policy_loss(actions, noise, t, betas, obs, W, U, c, is_pad):
    step = np.array(t) - 1
    alpha_bar = np.cumprod(1 - betas)[step][:, None, None]
    noised = np.sqrt(alpha_bar) * actions + np.sqrt(1 - alpha_bar) * noise
    predicted = noised @ W + (obs @ U + c[step])[:, None]
    real = np.array(is_pad) == 0
    errors = ((predicted * real[:, :, None] - noise) ** 2).mean(axis=2)
    counts = real.sum(axis=0)
    return errors.sum() / counts.sum(), errors.sum(axis=0) / np.maximum(counts, 1)


if __name__ == "__main__":
    actions, noise = (np.array(eval(input()), dtype=float) for _ in range(2))
    t = eval(input())
    betas, obs, W, U, c = (np.array(eval(input()), dtype=float) for _ in range(5))
    loss, per_step = diffusion_policy_loss(actions, noise, t, betas, obs, W, U, c, eval(input()))
    print((round(float(loss), 4), per_step.round(4).tolist()))
