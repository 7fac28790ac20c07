import numpy as np


def cross_entropy(p, q):
    """Entropy H(p), divergence KL(p || q) and cross-entropy H(p, q), in nats.

    p, q: (C,) probabilities, q positive. Returns three numbers; the third is the sum of the first two.
    """
    support = p > 0
    p, q = p[support], q[support]
    entropy = np.sum(p * np.log(1 / p))
    divergence = np.sum(p * np.log(p / q))
    return entropy, divergence, -np.sum(p * np.log(q))


if __name__ == "__main__":
    p = np.array(eval(input()), dtype=float)
    q = np.array(eval(input()), dtype=float)
    print(tuple(round(float(value), 4) for value in cross_entropy(p, q)))
