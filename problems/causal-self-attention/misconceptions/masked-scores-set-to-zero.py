"""You set the scores of future positions to 0. exp(0) is 1, so they still receive weight: use -inf before the softmax.
你把未来位置的分数置为 0。exp(0) 等于 1，它们仍会分到权重：应在 softmax 之前置为 -inf。
"""

import numpy as np


def causal_self_attention(X, Wq, Wk, Wv):
    Q, K, V = X @ Wq, X @ Wk, X @ Wv
    scores = Q @ K.T / np.sqrt(K.shape[1])
    visible = np.tril(np.ones(scores.shape, dtype=bool))
    scores = np.where(visible, scores, 0.0)
    exponentials = np.exp(scores - scores.max(axis=1, keepdims=True))
    weights = exponentials / exponentials.sum(axis=1, keepdims=True)
    return weights @ V


if __name__ == "__main__":
    X = np.array(eval(input()), dtype=float)
    Wq = np.array(eval(input()), dtype=float)
    Wk = np.array(eval(input()), dtype=float)
    Wv = np.array(eval(input()), dtype=float)
    print(np.round(causal_self_attention(X, Wq, Wk, Wv), 4).tolist())
