"""Your gradients lack the factor alpha / r. The scale stands in front of BA in the forward pass, so it stands in front of both gradients.
你的梯度漏了系数 alpha / r。前向中它乘在 BA 前面，所以两个梯度前面都要乘。
"""

import numpy as np


def lora(x, W0, A, B, alpha, grad_out):
    scale = alpha / A.shape[0]
    hidden = x @ A.T
    y = x @ W0.T + scale * (hidden @ B.T)
    merged = W0 + scale * (B @ A)
    dA = (grad_out @ B).T @ x
    dB = grad_out.T @ hidden
    return y, merged, dA, dB


if __name__ == "__main__":
    x, W0, A, B = (np.array(eval(input()), dtype=float) for _ in range(4))
    alpha = float(input())
    grad_out = np.array(eval(input()), dtype=float)
    print(tuple(np.round(value, 4).tolist() for value in lora(x, W0, A, B, alpha, grad_out)))
