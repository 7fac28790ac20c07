"""Your scale is r / alpha. It is alpha / r: a larger alpha makes the update stronger.
你的缩放系数是 r / alpha。应为 alpha / r：alpha 越大，增量越强。
"""

import numpy as np


def lora(x, W0, A, B, alpha, grad_out):
    scale = A.shape[0] / alpha
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
