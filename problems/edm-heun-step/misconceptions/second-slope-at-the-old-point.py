"""You take the second slope at x. Heun's method takes it at the Euler point.
你在 x 处计算第二个斜率。Heun 法应在 Euler 点处计算。
"""

import numpy as np


def edm_heun_step(x, mu, s, n, sigma_min, sigma_max, rho, i):
    """The noise levels of Karras et al., and one step of their second-order sampler with an ideal denoiser.

    x and mu: (D,). Returns the levels (n + 1,) and the sample at level i + 1 (D,).
    """
    ramp = np.arange(n) / (n - 1)
    roots = sigma_max ** (1 / rho) + ramp * (sigma_min ** (1 / rho) - sigma_max ** (1 / rho))
    sigmas = np.append(roots**rho, 0.0)
    sigma, following = sigmas[i], sigmas[i + 1]

    def slope(point, level):
        denoised = (s**2 * point + level**2 * mu) / (s**2 + level**2)
        return (point - denoised) / level

    d = slope(x, sigma)
    x_next = x + (following - sigma) * d
    if following > 0:
        x_next = x + (following - sigma) * (d + slope(x, following)) / 2
    return sigmas, x_next


if __name__ == "__main__":
    x, mu = (np.array(eval(input()), dtype=float) for _ in range(2))
    numbers = float(input()), int(input()), float(input()), float(input()), float(input()), int(input())
    print(tuple(np.round(value, 4).tolist() for value in edm_heun_step(x, mu, *numbers)))
