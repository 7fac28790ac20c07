"""You put 1 - eps on the right class and eps / (C - 1) on each other class, as fairseq does. Here every class gets eps / C, the right one too.
你给正确类别 1 - ε，给其他每类 ε/(C - 1)，fairseq 是这样做的。本题每个类别都得 ε/C，包括正确的那个。
"""

import numpy as np


def label_smoothing_loss(logits, targets, epsilon):
    n_samples, n_classes = logits.shape
    shifted = logits - logits.max(axis=1, keepdims=True)
    log_p = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    q = np.full(logits.shape, epsilon / max(n_classes - 1, 1))
    q[np.arange(n_samples), targets] = 1 - epsilon
    loss = -(q * log_p).sum() / n_samples
    return loss, (np.exp(log_p) - q) / n_samples


if __name__ == "__main__":
    logits = np.array(eval(input()), dtype=float)
    targets = np.array(eval(input()))
    loss, dlogits = label_smoothing_loss(logits, targets, float(input()))
    print((round(float(loss), 4), dlogits.round(4).tolist()))
