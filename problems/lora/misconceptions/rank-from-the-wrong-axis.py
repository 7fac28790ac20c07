"""You take the input width for the rank. A is r x d_in: the rank is its number of rows.
你把输入宽度当成了秩。A 的形状是 r × d_in：秩是它的行数。
"""

import numpy as np


def lora(x, W0, A, B, alpha, grad_out):
    scale = alpha / A.shape[1]
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
