"""You take dQ from Q and dK from K. dQ = dS K and dK = dS^T Q.
你用 Q 求 dQ、用 K 求 dK。应为 dQ = dS K，dK = dSᵀ Q。
"""

import numpy as np


def attention_backward(Q, K, V, dO, mask):
    scale = 1 / np.sqrt(Q.shape[1])
    scores = Q @ K.T * scale
    if mask is not None:
        scores = np.where(np.array(mask) == 0, -np.inf, scores)
    P = np.exp(scores - scores.max(axis=1, keepdims=True))
    P = P / P.sum(axis=1, keepdims=True)
    dP = dO @ V.T
    dS = P * (dP - (P * dP).sum(axis=1, keepdims=True))
    return dS @ dS.T @ Q * scale, dS.T @ dS @ K * scale, P.T @ dO


if __name__ == "__main__":
    Q, K, V, dO = (np.array(eval(input()), dtype=float) for _ in range(4))
    print(tuple(gradient.round(4).tolist() for gradient in attention_backward(Q, K, V, dO, eval(input()))))
