import numpy as np


def kl_divergence_normal(mu_p, sigma_p, mu_q, sigma_q):
    """KL(p || q) of p = N(mu_p, sigma_p^2) and q = N(mu_q, sigma_q^2), in nats.

    sigma_p and sigma_q are standard deviations. Numbers or arrays of one shape.
    """
    return np.log(sigma_q / sigma_p) + (sigma_p**2 + (mu_p - mu_q) ** 2) / (2 * sigma_q**2) - 0.5


if __name__ == "__main__":
    mu_p, sigma_p, mu_q, sigma_q = map(float, input().split())
    print(float(kl_divergence_normal(mu_p, sigma_p, mu_q, sigma_q)))
