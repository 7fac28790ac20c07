import numpy as np


def ddpm_posterior(x0, xt, t, betas):
    """Mean and variance of q(x_{t-1} | x_t, x_0).

    x0, xt: (D,); t: step from 1 to T; betas: (T,), beta_1 first. Returns the mean (D,) and a scalar variance.
    """
    beta = betas[t - 1]
    alpha = 1 - beta
    # The empty product makes alpha_bar_0 = 1.
    alpha_bar_prev = np.prod(1 - betas[: t - 1])
    alpha_bar = alpha_bar_prev * alpha
    weight_x0 = np.sqrt(alpha_bar_prev) * beta / (1 - alpha_bar)
    weight_xt = np.sqrt(alpha) * (1 - alpha_bar_prev) / (1 - alpha_bar)
    variance = (1 - alpha_bar_prev) / (1 - alpha_bar) * beta
    return weight_x0 * x0 + weight_xt * xt, variance


if __name__ == "__main__":
    x0 = np.array(eval(input()), dtype=float)
    xt = np.array(eval(input()), dtype=float)
    t = int(input())
    betas = np.array(eval(input()), dtype=float)
    mean, variance = ddpm_posterior(x0, xt, t, betas)
    print(([round(value, 4) for value in mean.tolist()], round(float(variance), 4)))
