import numpy as np


def expected_log(p, values):
    """Sum of p * log(values), where 0 * log counts as 0."""
    support = p > 0
    return np.sum(p[support] * np.log(values[support]))


def optimal_discriminator(p_data, p_g):
    """Best discriminator of two distributions over K points, the GAN value with it, and their Jensen-Shannon divergence.

    p_data, p_g: (K,) probabilities. Returns D* (K,) and two scalars in nats.
    """
    total = p_data + p_g
    # Where both are 0 the 0.5 stays.
    d_star = np.divide(p_data, total, out=np.full(len(total), 0.5), where=total > 0)
    value = expected_log(p_data, d_star) + expected_log(p_g, 1 - d_star)
    mixture = total / 2
    kl_data = expected_log(p_data, p_data) - expected_log(p_data, mixture)
    kl_g = expected_log(p_g, p_g) - expected_log(p_g, mixture)
    return d_star, value, (kl_data + kl_g) / 2


if __name__ == "__main__":
    p_data = np.array(eval(input()), dtype=float)
    p_g = np.array(eval(input()), dtype=float)
    d_star, value, jsd = optimal_discriminator(p_data, p_g)
    print(([round(d, 4) for d in d_star.tolist()], round(float(value), 4), round(float(jsd), 4)))
