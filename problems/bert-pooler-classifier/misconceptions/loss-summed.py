"""You add up the losses of the sequences. Divide by their number: the loss is a mean.
你把各序列的损失相加了。还要除以序列数：损失取均值。
"""

import numpy as np


def bert_pooler_classifier(hidden, W_pool, b_pool, W_cls, b_cls, labels):
    pooled = np.tanh(hidden[:, 0] @ W_pool + b_pool)
    logits = pooled @ W_cls + b_cls
    log_totals = np.logaddexp.reduce(logits, axis=1)
    loss = np.sum(log_totals - logits[np.arange(len(logits)), labels])
    return pooled, logits, loss


if __name__ == "__main__":
    hidden, W_pool, b_pool, W_cls, b_cls = (np.array(eval(input()), dtype=float) for _ in range(5))
    pooled, logits, loss = bert_pooler_classifier(hidden, W_pool, b_pool, W_cls, b_cls, eval(input()))
    print((pooled.round(4).tolist(), logits.round(4).tolist(), round(float(loss), 4)))
