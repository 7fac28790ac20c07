"""You use ReLU, as DistilBERT's classifier does. BERT's pooler uses tanh.
你用了 ReLU，那是 DistilBERT 分类头的做法。BERT 的池化层用 tanh。
"""

import numpy as np


def bert_pooler_classifier(hidden, W_pool, b_pool, W_cls, b_cls, labels):
    pooled = np.maximum(hidden[:, 0] @ W_pool + b_pool, 0.0)
    logits = pooled @ W_cls + b_cls
    log_totals = np.logaddexp.reduce(logits, axis=1)
    loss = np.mean(log_totals - logits[np.arange(len(logits)), labels])
    return pooled, logits, loss


if __name__ == "__main__":
    hidden, W_pool, b_pool, W_cls, b_cls = (np.array(eval(input()), dtype=float) for _ in range(5))
    pooled, logits, loss = bert_pooler_classifier(hidden, W_pool, b_pool, W_cls, b_cls, eval(input()))
    print((pooled.round(4).tolist(), logits.round(4).tolist(), round(float(loss), 4)))
