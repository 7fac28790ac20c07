"""You take the logarithm of probabilities, and one of them is 0. Subtract the log-sum-exp from the logits.
你对概率取对数，而其中有的已下溢为 0。应从 logits 中减去 log-sum-exp。
kind: stability
"""

import numpy as np


def label_smoothing_loss(logits, targets, epsilon):
    n_samples, n_classes = logits.shape
    shifted = logits - logits.max(axis=1, keepdims=True)
    p = np.exp(shifted) / np.exp(shifted).sum(axis=1, keepdims=True)
    log_p = np.log(p)
    q = np.full(logits.shape, epsilon / n_classes)
    q[np.arange(n_samples), targets] += 1 - epsilon
    loss = -(q * log_p).sum() / n_samples
    return loss, (np.exp(log_p) - q) / n_samples


if __name__ == "__main__":
    logits = np.array(eval(input()), dtype=float)
    targets = np.array(eval(input()))
    loss, dlogits = label_smoothing_loss(logits, targets, float(input()))
    print((round(float(loss), 4), dlogits.round(4).tolist()))
