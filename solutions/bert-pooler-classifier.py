import numpy as np


def bert_pooler_classifier(hidden, W_pool, b_pool, W_cls, b_cls, labels):
    """The pooler and the classifier on top of BERT, and the mean cross-entropy.

    hidden: (B, L, d), position 0 is [CLS]; W_pool: (d, d); b_pool: (d,); W_cls: (d, C); b_cls: (C,); labels: B ints.
    Returns pooled (B, d), logits (B, C) and the loss.
    """
    pooled = np.tanh(hidden[:, 0] @ W_pool + b_pool)
    logits = pooled @ W_cls + b_cls
    log_totals = np.logaddexp.reduce(logits, axis=1)
    loss = np.mean(log_totals - logits[np.arange(len(logits)), labels])
    return pooled, logits, loss


if __name__ == "__main__":
    hidden, W_pool, b_pool, W_cls, b_cls = (np.array(eval(input()), dtype=float) for _ in range(5))
    pooled, logits, loss = bert_pooler_classifier(hidden, W_pool, b_pool, W_cls, b_cls, eval(input()))
    print((pooled.round(4).tolist(), logits.round(4).tolist(), round(float(loss), 4)))
