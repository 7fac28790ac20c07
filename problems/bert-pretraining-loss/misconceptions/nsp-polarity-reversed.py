"""You take index 1 for "is next". Here index 0 means that the second sentence follows, 1 that it is a random one (as in BERT).
你把下标 1 当作“是下一句”。本题与 BERT 一致：下标 0 表示第二句确实是下一句，1 表示是随机句子。
"""

import numpy as np


def cross_entropy(logits, targets):
    shifted = logits - logits.max(axis=1, keepdims=True)
    log_probabilities = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    return -log_probabilities[np.arange(len(targets)), targets]


def bert_pretraining_loss(mlm_logits, labels, nsp_logits, is_next):
    labelled = labels != -100
    losses = cross_entropy(mlm_logits[labelled], labels[labelled])
    mlm = losses.mean() if labelled.any() else 0.0
    nsp = cross_entropy(nsp_logits[None, :], [1 if is_next else 0])[0]
    return mlm, nsp, mlm + nsp


if __name__ == "__main__":
    mlm_logits = np.array(eval(input()), dtype=float)
    labels = np.array(eval(input()))
    nsp_logits = np.array(eval(input()), dtype=float)
    is_next = eval(input())
    losses = bert_pretraining_loss(mlm_logits, labels, nsp_logits, is_next)
    print(tuple(round(float(loss), 4) for loss in losses))
