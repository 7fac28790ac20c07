import numpy as np


def cross_entropy_loss(logits, targets):
    """Mean cross-entropy of a batch, from logits by log-sum-exp.

    logits: (N, C), targets: (N,) class indices. Returns the mean loss, a number.
    """
    shifted = logits - logits.max(axis=1, keepdims=True)
    log_normaliser = np.log(np.exp(shifted).sum(axis=1))
    return np.mean(log_normaliser - shifted[np.arange(len(targets)), targets])


if __name__ == "__main__":
    logits = np.array(eval(input()), dtype=float)
    targets = np.array(eval(input()))
    print(round(float(cross_entropy_loss(logits, targets)), 4))
