"""Your ELBO uses the first sample alone. Average log w over all K samples.
你的 ELBO 只用了第一个采样。应对 K 个采样的 log w 取平均。
"""

import numpy as np


def iwae_bound(x, mu, logvar, eps, W, b):
    """The importance-weighted bound, the ELBO and the weights of K samples of q(z|x).

    x: (D,) of 0 and 1, mu and logvar: (Z,), eps: (K, Z), decoder W: (D, Z), b: (D,).
    Returns two scalars and (K,).
    """
    z = mu + np.exp(logvar / 2) * eps
    logits = z @ W.T + b
    log_likelihood = (x * logits - np.logaddexp(0, logits)).sum(axis=1)
    # The terms with 2 pi of the prior and of q cancel.
    log_prior = -(z**2).sum(axis=1) / 2
    log_q = -(eps**2 + logvar).sum(axis=1) / 2
    log_w = log_likelihood + log_prior - log_q
    top = log_w.max()
    w = np.exp(log_w - top)
    return top + np.log(w.mean()), log_w[0], w / w.sum()


if __name__ == "__main__":
    arrays = [np.array(eval(input()), dtype=float) for _ in range(6)]
    iwae, elbo, weights = iwae_bound(*arrays)
    print((round(float(iwae), 4), round(float(elbo), 4), np.round(weights, 4).tolist()))
