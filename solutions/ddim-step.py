import numpy as np


def ddim_step(xt, eps, abar_t, abar_prev, eta, z):
    """One DDIM step from noise level abar_t to the earlier level abar_prev.

    xt, eps, z: (D,) sample, predicted noise and normal draws; abar_t < abar_prev <= 1; eta: 0 deterministic, 1 like DDPM. Returns (D,).
    """
    x0 = (xt - np.sqrt(1 - abar_t) * eps) / np.sqrt(abar_t)
    sigma = eta * np.sqrt((1 - abar_prev) / (1 - abar_t)) * np.sqrt(1 - abar_t / abar_prev)
    direction = np.sqrt(1 - abar_prev - sigma**2) * eps
    return np.sqrt(abar_prev) * x0 + direction + sigma * z


if __name__ == "__main__":
    xt = np.array(eval(input()), dtype=float)
    eps = np.array(eval(input()), dtype=float)
    abar_t = float(input())
    abar_prev = float(input())
    eta = float(input())
    z = np.array(eval(input()), dtype=float)
    print([round(value, 4) for value in ddim_step(xt, eps, abar_t, abar_prev, eta, z).tolist()])
