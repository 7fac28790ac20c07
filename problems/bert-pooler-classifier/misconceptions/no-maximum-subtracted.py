"""exp(logit) overflows for logits beyond 709. Subtract each row's maximum first: log(sum of exp(z)) = max + log(sum of exp(z - max)).
logit 超过 709 时 exp 会溢出。应先减去每行的最大值：log(exp(z) 之和) = max + log(exp(z - max) 之和)。
kind: stability
"""

import numpy as np


def bert_pooler_classifier(hidden, W_pool, b_pool, W_cls, b_cls, labels):
    pooled = np.tanh(hidden[:, 0] @ W_pool + b_pool)
    logits = pooled @ W_cls + b_cls
    log_totals = np.log(np.exp(logits).sum(axis=1))
    loss = np.mean(log_totals - logits[np.arange(len(logits)), labels])
    return pooled, logits, loss


if __name__ == "__main__":
    hidden, W_pool, b_pool, W_cls, b_cls = (np.array(eval(input()), dtype=float) for _ in range(5))
    pooled, logits, loss = bert_pooler_classifier(hidden, W_pool, b_pool, W_cls, b_cls, eval(input()))
    print((pooled.round(4).tolist(), logits.round(4).tolist(), round(float(loss), 4)))
