"""exp of a large logit overflows, and the log of an underflowed probability is -inf. Work with the log-softmax after subtracting the largest logit.
logit 很大时 exp 溢出，而下溢概率的对数是 -inf。应先减去最大的 logit，再用 log-softmax 计算。
kind: stability
"""

import numpy as np


def cross_entropy(logits, targets):
    exponentials = np.exp(logits)
    log_probabilities = np.log(exponentials / exponentials.sum(axis=1, keepdims=True))
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
