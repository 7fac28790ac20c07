"""You average the hidden states over the positions. BERT's pooler takes the state of [CLS] alone, hidden[:, 0].
你对所有位置的隐状态取了平均。BERT 的池化层只取 [CLS] 的隐状态，即 hidden[:, 0]。
"""

import numpy as np


def bert_pooler_classifier(hidden, W_pool, b_pool, W_cls, b_cls, labels):
    pooled = np.tanh(hidden.mean(axis=1) @ W_pool + b_pool)
    logits = pooled @ W_cls + b_cls
    log_totals = np.logaddexp.reduce(logits, axis=1)
    loss = np.mean(log_totals - logits[np.arange(len(logits)), labels])
    return pooled, logits, loss


if __name__ == "__main__":
    hidden, W_pool, b_pool, W_cls, b_cls = (np.array(eval(input()), dtype=float) for _ in range(5))
    pooled, logits, loss = bert_pooler_classifier(hidden, W_pool, b_pool, W_cls, b_cls, eval(input()))
    print((pooled.round(4).tolist(), logits.round(4).tolist(), round(float(loss), 4)))
