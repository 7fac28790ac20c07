"""You leave out the blanks between the labels. Every label has one before and after it.
你没有在标签之间插入空白。每个标签前后都有空白。
"""

import numpy as np


def ctc_loss(logits, targets):
    shifted = logits - logits.max(axis=1, keepdims=True)
    log_p = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    labels = np.array(targets or [0])
    # A label that differs from the one before it may be reached without the blank between.
    can_skip = np.full(len(labels), False)
    can_skip[:] = False
    alpha = np.full(len(labels), -np.inf)
    alpha[0] = log_p[0, labels[0]]
    for row in log_p[1:]:
        padded = np.concatenate([[-np.inf, -np.inf], alpha])
        stay_or_next = np.logaddexp(alpha, padded[1:-1])
        alpha = row[labels] + np.logaddexp(stay_or_next, np.where(can_skip, padded[:-2], -np.inf))
    return -alpha[-1]


if __name__ == "__main__":
    logits = np.array(eval(input()), dtype=float)
    print(round(float(ctc_loss(logits, eval(input()))), 4))
