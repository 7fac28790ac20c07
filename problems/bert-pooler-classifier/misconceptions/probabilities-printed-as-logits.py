"""You print softmax probabilities in place of the logits. The softmax is part of the loss only.
你把 softmax 概率当成 logits 打印了。softmax 只出现在损失里。
"""

import numpy as np


def bert_pooler_classifier(hidden, W_pool, b_pool, W_cls, b_cls, labels):
    pooled = np.tanh(hidden[:, 0] @ W_pool + b_pool)
    logits = pooled @ W_cls + b_cls
    log_totals = np.logaddexp.reduce(logits, axis=1)
    loss = np.mean(log_totals - logits[np.arange(len(logits)), labels])
    return pooled, np.exp(logits - log_totals[:, None]), loss


if __name__ == "__main__":
    hidden, W_pool, b_pool, W_cls, b_cls = (np.array(eval(input()), dtype=float) for _ in range(5))
    pooled, logits, loss = bert_pooler_classifier(hidden, W_pool, b_pool, W_cls, b_cls, eval(input()))
    print((pooled.round(4).tolist(), logits.round(4).tolist(), round(float(loss), 4)))
