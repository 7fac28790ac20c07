"""You divide by all L positions. The mean is over the labelled ones alone.
你除以了全部 L 个位置。平均只在有标签的位置上进行。
"""

import numpy as np


def cross_entropy(logits, targets):
    shifted = logits - logits.max(axis=1, keepdims=True)
    log_probabilities = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    return -log_probabilities[np.arange(len(targets)), targets]


def bert_pretraining_loss(mlm_logits, labels, nsp_logits, is_next):
    labelled = labels != -100
    losses = cross_entropy(mlm_logits[labelled], labels[labelled])
    mlm = losses.sum() / len(labels) if labelled.any() else 0.0
    nsp = cross_entropy(nsp_logits[None, :], [0 if is_next else 1])[0]
    return mlm, nsp, mlm + nsp


if __name__ == "__main__":
    mlm_logits = np.array(eval(input()), dtype=float)
    labels = np.array(eval(input()))
    nsp_logits = np.array(eval(input()), dtype=float)
    is_next = eval(input())
    losses = bert_pretraining_loss(mlm_logits, labels, nsp_logits, is_next)
    print(tuple(round(float(loss), 4) for loss in losses))
