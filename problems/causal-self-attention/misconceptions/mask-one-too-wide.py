"""Your mask lets position i see position i + 1. Only 0 to i may be seen (np.tril without an offset): the next token is what has to be predicted.
你的掩码让位置 i 看到了位置 i + 1。只能看 0 到 i（np.tril 不带偏移）：下一个 token 正是要预测的内容。
"""

import numpy as np


def causal_self_attention(X, Wq, Wk, Wv):
    Q, K, V = X @ Wq, X @ Wk, X @ Wv
    scores = Q @ K.T / np.sqrt(K.shape[1])
    visible = np.tril(np.ones(scores.shape, dtype=bool), 1)
    scores = np.where(visible, scores, -np.inf)
    exponentials = np.exp(scores - scores.max(axis=1, keepdims=True))
    weights = exponentials / exponentials.sum(axis=1, keepdims=True)
    return weights @ V


if __name__ == "__main__":
    X = np.array(eval(input()), dtype=float)
    Wq = np.array(eval(input()), dtype=float)
    Wk = np.array(eval(input()), dtype=float)
    Wv = np.array(eval(input()), dtype=float)
    print(np.round(causal_self_attention(X, Wq, Wk, Wv), 4).tolist())
