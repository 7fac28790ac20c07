import numpy as np


def reparameterization_trick(mu, logvar, eps, dz):
    """Sample of a diagonal Gaussian as a function of its parameters, and the gradients through it.

    mu, logvar: (D,) mean and log-variance; eps: (D,) standard normal draws; dz: (D,) gradient at z.
    Returns z, dmu and dlogvar, each (D,).
    """
    std = np.exp(0.5 * logvar)
    z = mu + std * eps
    dmu = dz
    dlogvar = 0.5 * dz * eps * std
    return z, dmu, dlogvar


if __name__ == "__main__":
    mu, logvar, eps, dz = (np.array(eval(input()), dtype=float) for _ in range(4))
    results = reparameterization_trick(mu, logvar, eps, dz)
    print(tuple([round(value, 4) for value in result.tolist()] for result in results))
