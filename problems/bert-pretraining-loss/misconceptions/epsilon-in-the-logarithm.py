"""You add a small number inside the logarithm (or clip the probability). Any probability below it is lost: for a score 25 below the largest the answer is about -25, not -18. Subtract the log-sum-exp from the scores and take no logarithm of a probability.
你在对数里加了一个很小的数（或截断了概率）。比它更小的概率就丢失了：分数比最大值低 25 时，答案约为 -25，而不是 -18。应从分数中减去 log-sum-exp，不要对概率取对数。
"""

import numpy as np


def cross_entropy(logits, targets):
    shifted = logits - logits.max(axis=1, keepdims=True)
    log_probabilities = np.log(np.exp(shifted) / np.exp(shifted).sum(axis=1, keepdims=True) + 1e-8)
    return -log_probabilities[np.arange(len(targets)), targets]


def bert_pretraining_loss(mlm_logits, labels, nsp_logits, is_next):
    labelled = labels != -100
    losses = cross_entropy(mlm_logits[labelled], labels[labelled])
    mlm = losses.mean() if labelled.any() else 0.0
    nsp = cross_entropy(nsp_logits[None, :], [0 if is_next else 1])[0]
    return mlm, nsp, mlm + nsp


if __name__ == "__main__":
    mlm_logits = np.array(eval(input()), dtype=float)
    labels = np.array(eval(input()))
    nsp_logits = np.array(eval(input()), dtype=float)
    is_next = eval(input())
    losses = bert_pretraining_loss(mlm_logits, labels, nsp_logits, is_next)
    print(tuple(round(float(loss), 4) for loss in losses))
