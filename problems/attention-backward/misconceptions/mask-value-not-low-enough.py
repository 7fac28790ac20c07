"""You mask with a number that visible scores can be below, so hidden keys get the weight. Use -inf (or -1e9).
你用来屏蔽的数不够小，可见的分数可能比它还低，权重就给了被遮住的键。应使用 -inf（或 -1e9）。
"""

import numpy as np


def attention_backward(Q, K, V, dO, mask):
    """Gradients of scaled dot-product attention.

    Q: (Lq, d), K: (Lk, d), V: (Lk, dv), dO: (Lq, dv), mask: None or (Lq, Lk). Returns dQ, dK, dV.
    """
    scale = 1 / np.sqrt(Q.shape[1])
    scores = Q @ K.T * scale
    if mask is not None:
        scores = np.where(np.array(mask) == 0, -100.0, scores)
    P = np.exp(scores - scores.max(axis=1, keepdims=True))
    P = P / P.sum(axis=1, keepdims=True)
    dP = dO @ V.T
    dS = P * (dP - (P * dP).sum(axis=1, keepdims=True))
    return dS @ K * scale, dS.T @ Q * scale, P.T @ dO


if __name__ == "__main__":
    Q, K, V, dO = (np.array(eval(input()), dtype=float) for _ in range(4))
    print(tuple(gradient.round(4).tolist() for gradient in attention_backward(Q, K, V, dO, eval(input()))))
