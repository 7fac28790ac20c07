"""The gradient is not divided by N, though the loss is a mean over the samples.
梯度没有除以 N，而损失是对样本的均值。
"""

import numpy as np


def label_smoothing_loss(logits, targets, epsilon):
    n_samples, n_classes = logits.shape
    shifted = logits - logits.max(axis=1, keepdims=True)
    log_p = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    q = np.full(logits.shape, epsilon / n_classes)
    q[np.arange(n_samples), targets] += 1 - epsilon
    loss = -(q * log_p).sum() / n_samples
    return loss, np.exp(log_p) - q


if __name__ == "__main__":
    logits = np.array(eval(input()), dtype=float)
    targets = np.array(eval(input()))
    loss, dlogits = label_smoothing_loss(logits, targets, float(input()))
    print((round(float(loss), 4), dlogits.round(4).tolist()))
