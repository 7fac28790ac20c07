"""You print the log-likelihood. The loss is its negative.
你打印了对数似然。损失是它的相反数。
"""

import numpy as np


def ctc_loss(logits, targets):
    shifted = logits - logits.max(axis=1, keepdims=True)
    log_p = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    labels = np.zeros(2 * len(targets) + 1, dtype=int)
    labels[1::2] = targets
    # A label that differs from the one before it may be reached without the blank between.
    can_skip = np.full(len(labels), False)
    can_skip[3::2] = labels[3::2] != labels[1:-2:2]
    alpha = np.full(len(labels), -np.inf)
    alpha[:2] = log_p[0, labels[:2]]
    for row in log_p[1:]:
        padded = np.concatenate([[-np.inf, -np.inf], alpha])
        stay_or_next = np.logaddexp(alpha, padded[1:-1])
        alpha = row[labels] + np.logaddexp(stay_or_next, np.where(can_skip, padded[:-2], -np.inf))
    return np.logaddexp.reduce(alpha[-2:])


if __name__ == "__main__":
    logits = np.array(eval(input()), dtype=float)
    print(round(float(ctc_loss(logits, eval(input()))), 4))
