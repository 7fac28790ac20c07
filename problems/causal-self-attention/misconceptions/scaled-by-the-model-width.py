"""You divide by the square root of the model width d. The scale is the width of a key, sqrt(d_k): the number of terms in the dot product.
你除以了模型维度 d 的平方根。缩放用的是 key 的维度 sqrt(d_k)：即点积的项数。
"""

import numpy as np


def causal_self_attention(X, Wq, Wk, Wv):
    Q, K, V = X @ Wq, X @ Wk, X @ Wv
    scores = Q @ K.T / np.sqrt(X.shape[1])
    visible = np.tril(np.ones(scores.shape, dtype=bool))
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
