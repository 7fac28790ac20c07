"""You keep the best alignment only. The loss sums over all alignments: logaddexp, not max.
你只保留了最好的对齐。损失要对所有对齐求和：用 logaddexp，而不是 max。
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
        stay_or_next = np.maximum(alpha, padded[1:-1])
        alpha = row[labels] + np.maximum(stay_or_next, np.where(can_skip, padded[:-2], -np.inf))
    return -alpha[-2:].max()


if __name__ == "__main__":
    logits = np.array(eval(input()), dtype=float)
    print(round(float(ctc_loss(logits, eval(input()))), 4))
