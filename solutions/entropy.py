import numpy as np


def entropy(p, base):
    """Shannon entropy of a distribution in units of the base.

    p: (C,) probabilities. Returns a number from 0 to log_base(C). A zero probability adds nothing.
    """
    p = p[p > 0]
    return np.sum(p * np.log(1 / p)) / np.log(base)


if __name__ == "__main__":
    p = np.array(eval(input()), dtype=float)
    print(round(float(entropy(p, float(input()))), 4))
