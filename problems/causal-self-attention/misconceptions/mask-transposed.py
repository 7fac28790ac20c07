"""You mask the lower triangle, so each position sees the future and itself. Rows are queries: keep the lower triangle with the diagonal.
你屏蔽的是下三角，每个位置看到的是自己和未来。行对应 query：应保留下三角（含对角线）。
"""

import numpy as np


def causal_self_attention(X, Wq, Wk, Wv):
    Q, K, V = X @ Wq, X @ Wk, X @ Wv
    scores = Q @ K.T / np.sqrt(K.shape[1])
    visible = np.triu(np.ones(scores.shape, dtype=bool))
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
