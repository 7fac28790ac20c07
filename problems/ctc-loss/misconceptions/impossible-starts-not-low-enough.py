"""You give impossible paths a finite log-probability, and likely ones can be below it. Use -inf: log 0.
你给不可能的路径一个有限的对数概率，而真正的路径可能更低。应使用 -inf，即 log 0。
"""

import numpy as np


def ctc_loss(logits, targets):
    """Negative log-likelihood of a label sequence, summed over all alignments.

    logits: (T, C), class 0 the blank; targets: S labels. Returns a scalar.
    """
    shifted = logits - logits.max(axis=1, keepdims=True)
    log_p = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    labels = np.zeros(2 * len(targets) + 1, dtype=int)
    labels[1::2] = targets
    # A label that differs from the one before it may be reached without the blank between.
    can_skip = np.full(len(labels), False)
    can_skip[3::2] = labels[3::2] != labels[1:-2:2]
    alpha = np.full(len(labels), -100.0)
    alpha[:2] = log_p[0, labels[:2]]
    for row in log_p[1:]:
        padded = np.concatenate([[-100.0, -100.0], alpha])
        stay_or_next = np.logaddexp(alpha, padded[1:-1])
        alpha = row[labels] + np.logaddexp(stay_or_next, np.where(can_skip, padded[:-2], -100.0))
    return -np.logaddexp.reduce(alpha[-2:])


if __name__ == "__main__":
    logits = np.array(eval(input()), dtype=float)
    print(round(float(ctc_loss(logits, eval(input()))), 4))
