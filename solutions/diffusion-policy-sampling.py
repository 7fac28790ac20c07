import numpy as np


def diffusion_policy_sampling(obs, a_T, betas, W, Wg, Wb, zs):
    """Action sequence denoised by DDPM, with a linear noise predictor that FiLM conditions on the observation.

    obs: (O,); a_T: (T_p, D) noise; betas: (T,); W: (D, D); Wg, Wb: (D, O); zs: (T, T_p, D) draws in order of use. Returns (T_p, D).
    """
    scale = 1 + Wg @ obs
    shift = Wb @ obs
    alpha_bars = np.cumprod(1 - betas)
    actions = a_T
    for step, t in enumerate(range(len(betas), 0, -1)):
        beta, alpha_bar = betas[t - 1], alpha_bars[t - 1]
        eps = scale * (actions @ W.T) + shift
        actions = (actions - beta / np.sqrt(1 - alpha_bar) * eps) / np.sqrt(1 - beta)
        if t > 1:
            actions = actions + np.sqrt(beta) * zs[step]
    return np.clip(actions, -1, 1)


if __name__ == "__main__":
    obs, a_T, betas, W, Wg, Wb, zs = (np.array(eval(input()), dtype=float) for _ in range(7))
    actions = diffusion_policy_sampling(obs, a_T, betas, W, Wg, Wb, zs)
    print([[round(value, 4) for value in row] for row in actions.tolist()])
