"""You take dS = P dP. The softmax couples the row: subtract the row's sum of P dP first.
你用了 dS = P ⊙ dP。softmax 使一行相互关联：要先减去该行 P ⊙ dP 的和。
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
    dS = P * dP
    return dS @ K * scale, dS.T @ Q * scale, P.T @ dO


if __name__ == "__main__":
    Q, K, V, dO = (np.array(eval(input()), dtype=float) for _ in range(4))
    print(tuple(gradient.round(4).tolist() for gradient in attention_backward(Q, K, V, dO, eval(input()))))
