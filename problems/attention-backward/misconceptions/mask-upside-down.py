"""Your mask hides what it should show. 1 means that the query may see the key.
你的掩码用反了。1 表示该查询可以看到该键。
"""

import numpy as np


def attention_backward(Q, K, V, dO, mask):
    scale = 1 / np.sqrt(Q.shape[1])
    scores = Q @ K.T * scale
    if mask is not None:
        scores = np.where(np.array(mask) == 1, -np.inf, scores)
    P = np.exp(scores - scores.max(axis=1, keepdims=True))
    P = P / P.sum(axis=1, keepdims=True)
    dP = dO @ V.T
    dS = P * (dP - (P * dP).sum(axis=1, keepdims=True))
    return dS @ K * scale, dS.T @ Q * scale, P.T @ dO


if __name__ == "__main__":
    Q, K, V, dO = (np.array(eval(input()), dtype=float) for _ in range(4))
    print(tuple(gradient.round(4).tolist() for gradient in attention_backward(Q, K, V, dO, eval(input()))))
