import numpy as np


def get_sigmas_karras(n, sigma_min, sigma_max, rho):
    roots = np.linspace(sigma_max ** (1 / rho), sigma_min ** (1 / rho), n)
    return np.concatenate([roots**rho, [0.0]])


def to_d(x, sigma, denoised):
    return (x - denoised) / sigma


def heun_step(x, mu, s, n, sigma_min, sigma_max, rho, i):
    sigmas = get_sigmas_karras(n, sigma_min, sigma_max, rho)
    model = lambda x, sigma: x + (mu - x) * sigma**2 / (s**2 + sigma**2)  # noqa: E731
    d = to_d(x, sigmas[i], model(x, sigmas[i]))
    dt = sigmas[i + 1] - sigmas[i]
    if sigmas[i + 1] == 0:
        return sigmas, x + d * dt
    x_2 = x + d * dt
    d_2 = to_d(x_2, sigmas[i + 1], model(x_2, sigmas[i + 1]))
    return sigmas, x + (d + d_2) / 2 * dt


if __name__ == "__main__":
    point, mean = np.array(eval(input())), np.array(eval(input()))
    s, n = float(input()), int(input())
    print(heun_step(point, mean, s, n, float(input()), float(input()), float(input()), int(input())))
