import numpy as np


def elbo_decomposition(prior, likelihood, q):
    """Log evidence, ELBO and KL(q || posterior) of a latent variable with K values.

    prior, likelihood, q: (K,) p(z), p(x|z) and q(z). Returns three scalars, the first the sum of the other two.
    """
    joint = prior * likelihood
    evidence = joint.sum()
    posterior = joint / evidence
    support = q > 0
    q = q[support]
    elbo = np.sum(q * (np.log(joint[support]) - np.log(q)))
    kl = np.sum(q * (np.log(q) - np.log(posterior[support])))
    return np.log(evidence), elbo, kl


if __name__ == "__main__":
    prior, likelihood, q = (np.array(eval(input()), dtype=float) for _ in range(3))
    print(tuple(round(float(value), 4) for value in elbo_decomposition(prior, likelihood, q)))
