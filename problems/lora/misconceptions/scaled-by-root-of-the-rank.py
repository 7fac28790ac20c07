"""You divide alpha by the square root of the rank (rsLoRA). The paper and PEFT's default divide by the rank itself: s = alpha / r.
你用 alpha 除以秩的平方根（rsLoRA 的做法）。论文和 PEFT 的默认设置除以秩本身：s = alpha / r。
"""

import numpy as np


def lora(x, W0, A, B, alpha, grad_out):
    scale = alpha / A.shape[0] ** 0.5
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
