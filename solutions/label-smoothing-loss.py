import numpy as np


def label_smoothing_loss(logits, targets, epsilon):
    """Mean cross-entropy against smoothed labels, and its gradient.

    logits: (N, C), targets: (N,) class indices. Returns the loss and dlogits (N, C).
    """
    n_samples, n_classes = logits.shape
    shifted = logits - logits.max(axis=1, keepdims=True)
    log_p = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    q = np.full(logits.shape, epsilon / n_classes)
    q[np.arange(n_samples), targets] += 1 - epsilon
    loss = -(q * log_p).sum() / n_samples
    return loss, (np.exp(log_p) - q) / n_samples


if __name__ == "__main__":
    logits = np.array(eval(input()), dtype=float)
    targets = np.array(eval(input()))
    loss, dlogits = label_smoothing_loss(logits, targets, float(input()))
    print((round(float(loss), 4), dlogits.round(4).tolist()))
