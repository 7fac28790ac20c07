"""You feed the network with the clean actions. Its input is the noised chunk a_t.
你把干净的动作输入了网络。网络的输入是加噪后的 a_t。
"""

import numpy as np


def diffusion_policy_loss(actions, noise, t, betas, obs, W, U, c, is_pad):
    step = np.array(t) - 1
    alpha_bar = np.cumprod(1 - betas)[step][:, None, None]
    noised = np.sqrt(alpha_bar) * actions + np.sqrt(1 - alpha_bar) * noise
    predicted = actions @ W + (obs @ U + c[step])[:, None]
    real = np.array(is_pad) == 0
    errors = np.where(real, ((predicted - noise) ** 2).mean(axis=2), 0)
    counts = real.sum(axis=0)
    return errors.sum() / counts.sum(), errors.sum(axis=0) / np.maximum(counts, 1)


if __name__ == "__main__":
    actions, noise = (np.array(eval(input()), dtype=float) for _ in range(2))
    t = eval(input())
    betas, obs, W, U, c = (np.array(eval(input()), dtype=float) for _ in range(5))
    loss, per_step = diffusion_policy_loss(actions, noise, t, betas, obs, W, U, c, eval(input()))
    print((float(loss), per_step.tolist()))
