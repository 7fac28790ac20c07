"""You scale the update by alpha. Divide alpha by the rank: s = alpha / r, with r the number of rows of A.
你直接用 alpha 缩放增量。应除以秩：s = alpha / r，r 是 A 的行数。
"""

import numpy as np


def lora(x, W0, A, B, alpha, grad_out):
    scale = alpha
    hidden = x @ A.T
    y = x @ W0.T + scale * (hidden @ B.T)
    merged = W0 + scale * (B @ A)
    dA = scale * (grad_out @ B).T @ x
    dB = scale * grad_out.T @ hidden
    return y, merged, dA, dB


if __name__ == "__main__":
    x, W0, A, B = (np.array(eval(input()), dtype=float) for _ in range(4))
    alpha = float(input())
    grad_out = np.array(eval(input()), dtype=float)
    print(tuple(np.round(value, 4).tolist() for value in lora(x, W0, A, B, alpha, grad_out)))
