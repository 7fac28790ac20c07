"""You mask the diagonal too, so a position does not see itself. Position i attends to 0 to i, itself included; position 0 would have nothing else to see.
你把对角线也屏蔽了，位置看不到自己。位置 i 关注 0 到 i（含自己）；否则位置 0 就没有可看的内容。
"""

import numpy as np


def causal_self_attention(X, Wq, Wk, Wv):
    Q, K, V = X @ Wq, X @ Wk, X @ Wv
    scores = Q @ K.T / np.sqrt(K.shape[1])
    visible = np.tril(np.ones(scores.shape, dtype=bool))
    visible = visible & ~np.eye(len(X), dtype=bool)
    visible[0, 0] = True
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
