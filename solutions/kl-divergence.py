import numpy as np


def kl_divergence(p, q):
    """KL(p || q) of two discrete distributions, in nats.

    p, q: (C,) probabilities. Returns a number >= 0, infinite where q is 0 and p is not.
    """
    support = p > 0
    with np.errstate(divide="ignore"):
        return np.sum(p[support] * np.log(p[support] / q[support]))


if __name__ == "__main__":
    p = np.array(eval(input()), dtype=float)
    q = np.array(eval(input()), dtype=float)
    print(round(float(kl_divergence(p, q)), 4))
