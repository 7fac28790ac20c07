"""You normalise down the columns. Each query (row) shares out its attention: the softmax runs along the rows, over the keys.
你按列做了归一化。每个 query（行）分配自己的注意力：softmax 应按行、在 key 上进行。
"""

import numpy as np


def causal_self_attention(X, Wq, Wk, Wv):
    Q, K, V = X @ Wq, X @ Wk, X @ Wv
    scores = Q @ K.T / np.sqrt(K.shape[1])
    visible = np.tril(np.ones(scores.shape, dtype=bool))
    scores = np.where(visible, scores, -np.inf)
    exponentials = np.exp(scores - scores.max(axis=1, keepdims=True))
    weights = exponentials / exponentials.sum(axis=0, keepdims=True)
    return weights @ V


if __name__ == "__main__":
    X = np.array(eval(input()), dtype=float)
    Wq = np.array(eval(input()), dtype=float)
    Wk = np.array(eval(input()), dtype=float)
    Wv = np.array(eval(input()), dtype=float)
    print(np.round(causal_self_attention(X, Wq, Wk, Wv), 4).tolist())
