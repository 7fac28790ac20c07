import numpy as np


def ddpm_loss(x0, t, betas, noise, W, b):
    """Simple loss of DDPM for the noise predictor eps_theta(x, t) = x W + b_t.

    x0, noise: (N, D); t: (N,) steps from 1 to T; betas: (T,); W: (D, D); b: (T, D). Returns a scalar.
    """
    alpha_bars = np.cumprod(1 - betas)
    # One alpha_bar per example, as a column
    alpha_bar = alpha_bars[t - 1][:, None]
    xt = np.sqrt(alpha_bar) * x0 + np.sqrt(1 - alpha_bar) * noise
    predicted_noise = xt @ W + b[t - 1]
    return np.mean((noise - predicted_noise) ** 2)


if __name__ == "__main__":
    x0 = np.array(eval(input()), dtype=float)
    t = np.array(eval(input()))
    betas, noise, W, b = (np.array(eval(input()), dtype=float) for _ in range(4))
    print(round(float(ddpm_loss(x0, t, betas, noise, W, b)), 4))
