import numpy as np


def kl_divergence(p, q):
    """KL(p || q) of two discrete distributions, in nats.

    p, q: (C,) probabilities. Returns a number >= 0, infinite where q is 0 and p is not.
    """
    support = p > 0
    p, q = p[support], q[support]
    if np.any(q == 0):
        return np.inf
    return np.sum(p * np.log(p / q))


if __name__ == "__main__":
    p = np.array(eval(input()), dtype=float)
    q = np.array(eval(input()), dtype=float)
    print(round(float(kl_divergence(p, q)), 4))
