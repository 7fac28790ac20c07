"""You divide by the number of logits, B·C. Only one term per sequence is not zero: divide by B.
你除以了 logits 的总数 B·C。每个序列只有一项不为零：应除以 B。
"""

import numpy as np


def bert_pooler_classifier(hidden, W_pool, b_pool, W_cls, b_cls, labels):
    pooled = np.tanh(hidden[:, 0] @ W_pool + b_pool)
    logits = pooled @ W_cls + b_cls
    log_totals = np.logaddexp.reduce(logits, axis=1)
    loss = np.mean(log_totals - logits[np.arange(len(logits)), labels])
    loss = loss / logits.shape[1]
    return pooled, logits, loss


if __name__ == "__main__":
    hidden, W_pool, b_pool, W_cls, b_cls = (np.array(eval(input()), dtype=float) for _ in range(5))
    pooled, logits, loss = bert_pooler_classifier(hidden, W_pool, b_pool, W_cls, b_cls, eval(input()))
    print((pooled.round(4).tolist(), logits.round(4).tolist(), round(float(loss), 4)))
