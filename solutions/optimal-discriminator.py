import numpy as np


def x_log_y(x, y):
    """x * log(y) element by element, 0 where x is 0."""
    return x * np.log(np.where(x > 0, y, 1.0))


def optimal_discriminator(p_data, p_g):
    """Best discriminator of two distributions over K points, the GAN value with it, and their Jensen-Shannon divergence.

    p_data, p_g: (K,) probabilities. Returns D* (K,) and two scalars in nats.
    """
    total = p_data + p_g
    d_star = np.where(total > 0, p_data / np.where(total > 0, total, 1.0), 0.5)
    value = np.sum(x_log_y(p_data, d_star) + x_log_y(p_g, 1 - d_star))
    # p / m is twice p / total, and finite wherever p is positive.
    mixture = np.where(total > 0, total / 2, 1.0)
    kl_data = np.sum(x_log_y(p_data, p_data / mixture))
    kl_g = np.sum(x_log_y(p_g, p_g / mixture))
    return d_star, value, (kl_data + kl_g) / 2


if __name__ == "__main__":
    p_data = np.array(eval(input()), dtype=float)
    p_g = np.array(eval(input()), dtype=float)
    d_star, value, jsd = optimal_discriminator(p_data, p_g)
    print(([round(d, 4) for d in d_star.tolist()], round(float(value), 4), round(float(jsd), 4)))
