"""You only scale the plain loss by 1 - eps. The uniform part eps / C over all classes is missing.
你只是把普通损失乘了 1 - ε，缺少所有类别上的均匀部分 ε/C。
"""

import numpy as np


def label_smoothing_loss(logits, targets, epsilon):
    n_samples, n_classes = logits.shape
    shifted = logits - logits.max(axis=1, keepdims=True)
    log_p = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    q = np.zeros(logits.shape)
    q[np.arange(n_samples), targets] += 1 - epsilon
    loss = -(q * log_p).sum() / n_samples
    return loss, (np.exp(log_p) - q) / n_samples


if __name__ == "__main__":
    logits = np.array(eval(input()), dtype=float)
    targets = np.array(eval(input()))
    loss, dlogits = label_smoothing_loss(logits, targets, float(input()))
    print((round(float(loss), 4), dlogits.round(4).tolist()))
