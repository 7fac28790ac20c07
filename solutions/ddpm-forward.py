import numpy as np


def ddpm_forward(x0, t, betas, noise):
    """Sample of q(x_t | x_0) of a diffusion model.

    x0, noise: (D,); t: step from 1 to T; betas: (T,), beta_1 first. Returns x_t, (D,).
    """
    alpha_bar = np.prod(1 - betas[:t])
    return np.sqrt(alpha_bar) * x0 + np.sqrt(1 - alpha_bar) * noise


if __name__ == "__main__":
    x0 = np.array(eval(input()), dtype=float)
    t = int(input())
    betas = np.array(eval(input()), dtype=float)
    noise = np.array(eval(input()), dtype=float)
    print([round(value, 4) for value in ddpm_forward(x0, t, betas, noise).tolist()])
