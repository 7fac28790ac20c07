"""You use -100 as an index into the row. It marks positions that are not predicted: leave them out before you look anything up.
你把 -100 当作下标去取值。它标记不需要预测的位置：应先把这些位置去掉再取值。
"""

import numpy as np


def cross_entropy(logits, targets):
    shifted = logits - logits.max(axis=1, keepdims=True)
    log_probabilities = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    return -log_probabilities[np.arange(len(targets)), targets]


def bert_pretraining_loss(mlm_logits, labels, nsp_logits, is_next):
    labelled = labels != 100
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
