"""You zero the future weights after the softmax, so the rows no longer sum to 1. Mask the scores with -inf before the softmax.
你在 softmax 之后才把未来的权重清零，行和不再为 1。应在 softmax 之前用 -inf 屏蔽分数。
"""

import numpy as np


def causal_self_attention(X, Wq, Wk, Wv):
    Q, K, V = X @ Wq, X @ Wk, X @ Wv
    scores = Q @ K.T / np.sqrt(K.shape[1])
    visible = np.tril(np.ones(scores.shape, dtype=bool))
    exponentials = np.exp(scores - scores.max(axis=1, keepdims=True))
    weights = exponentials / exponentials.sum(axis=1, keepdims=True)
    return (weights * visible) @ V


if __name__ == "__main__":
    X = np.array(eval(input()), dtype=float)
    Wq = np.array(eval(input()), dtype=float)
    Wk = np.array(eval(input()), dtype=float)
    Wv = np.array(eval(input()), dtype=float)
    print(np.round(causal_self_attention(X, Wq, Wk, Wv), 4).tolist())
