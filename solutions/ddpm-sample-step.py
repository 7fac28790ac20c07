import numpy as np


def ddpm_sample_step(xt, eps, t, betas, z):
    """One reverse step of DDPM with variance beta_t.

    xt, eps, z: (D,) sample, predicted noise and normal draws; t: step from 1 to T; betas: (T,). Returns x_{t-1}, (D,).
    """
    beta = betas[t - 1]
    alpha_bar = np.prod(1 - betas[:t])
    mean = (xt - beta / np.sqrt(1 - alpha_bar) * eps) / np.sqrt(1 - beta)
    if t == 1:
        return mean
    return mean + np.sqrt(beta) * z


if __name__ == "__main__":
    xt = np.array(eval(input()), dtype=float)
    eps = np.array(eval(input()), dtype=float)
    t = int(input())
    betas = np.array(eval(input()), dtype=float)
    z = np.array(eval(input()), dtype=float)
    print([round(value, 4) for value in ddpm_sample_step(xt, eps, t, betas, z).tolist()])
