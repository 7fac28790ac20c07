"""You clip the estimate of the clean actions in every step, as the scheduler of diffusers does (clip_sample). Here only the actions after the last step are clipped.
你在每一步都截断对干净动作的估计，diffusers 的调度器（clip_sample）是这样做的。本题只截断最后一步之后的动作。
"""

import numpy as np


def diffusion_policy_sampling(obs, a_T, betas, W, Wg, Wb, zs):
    scale = 1 + Wg @ obs
    shift = Wb @ obs
    alpha_bars = np.cumprod(1 - betas)
    actions = a_T
    for step, t in enumerate(range(len(betas), 0, -1)):
        beta, alpha_bar = betas[t - 1], alpha_bars[t - 1]
        eps = scale * (actions @ W.T) + shift
        clean = np.clip((actions - np.sqrt(1 - alpha_bar) * eps) / np.sqrt(alpha_bar), -1, 1)
        before = alpha_bar / (1 - beta)
        of_clean = np.sqrt(before) * beta / (1 - alpha_bar)
        of_actions = np.sqrt(1 - beta) * (1 - before) / (1 - alpha_bar)
        actions = of_clean * clean + of_actions * actions
        if t > 1:
            actions = actions + np.sqrt(beta) * zs[step]
    return np.clip(actions, -1, 1)


if __name__ == "__main__":
    obs, a_T, betas, W, Wg, Wb, zs = (np.array(eval(input()), dtype=float) for _ in range(7))
    actions = diffusion_policy_sampling(obs, a_T, betas, W, Wg, Wb, zs)
    print([[round(value, 4) for value in row] for row in actions.tolist()])
