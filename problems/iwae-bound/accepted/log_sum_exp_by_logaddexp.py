import numpy as np


def iwae_bound(x, mu, logvar, eps, W, b):
    sigma = np.exp(np.asarray(logvar) / 2)
    z = mu + sigma * eps
    signs = 2 * np.asarray(x) - 1
    log_p_x = -np.logaddexp(0, -signs * (np.einsum("dz,kz->kd", W, z) + b)).sum(1)
    log_ratio = (np.log(sigma) + 0.5 * ((z - mu) / sigma) ** 2 - 0.5 * z**2).sum(1)
    log_w = log_p_x + log_ratio
    log_sum = np.logaddexp.reduce(log_w)
    return log_sum - np.log(len(log_w)), np.mean(log_w), np.exp(log_w - log_sum)


if __name__ == "__main__":
    print(iwae_bound(*[np.array(eval(input()), dtype=float) for _ in range(6)]))
