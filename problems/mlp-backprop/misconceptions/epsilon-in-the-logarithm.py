"""You add a small number inside the logarithm (or clip the probability). Any probability below it is lost: for a score 25 below the largest the answer is about -25, not -18. Subtract the log-sum-exp from the scores and take no logarithm of a probability.
你在对数里加了一个很小的数（或截断了概率）。比它更小的概率就丢失了：分数比最大值低 25 时，答案约为 -25，而不是 -18。应从分数中减去 log-sum-exp，不要对概率取对数。
"""

import numpy as np


def mlp_backprop(X, y, W1, b1, W2, b2):
    n_samples = len(y)
    a = X @ W1 + b1
    h = np.maximum(a, 0)
    logits = h @ W2 + b2
    shifted = logits - logits.max(axis=1, keepdims=True)
    log_p = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    loss = -np.log(np.exp(log_p)[np.arange(n_samples), y] + 1e-8).mean()

    dlogits = np.exp(log_p)
    dlogits[np.arange(n_samples), y] -= 1
    dlogits /= n_samples
    dW2 = h.T @ dlogits
    db2 = dlogits.sum(axis=0)
    da = dlogits @ W2.T * (a > 0)
    dW1 = X.T @ da
    db1 = da.sum(axis=0)
    return loss, dW1, db1, dW2, db2


if __name__ == "__main__":
    X, y, W1, b1, W2, b2 = (np.array(eval(input())) for _ in range(6))
    print(tuple(np.round(value, 4).tolist() for value in mlp_backprop(X, y, W1, b1, W2, b2)))
