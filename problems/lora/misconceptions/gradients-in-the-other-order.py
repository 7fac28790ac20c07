"""You print dB before dA. The output is (y, W, dA, dB).
你先打印了 dB。输出顺序是 (y, W, dA, dB)。
"""

import numpy as np


def lora(x, W0, A, B, alpha, grad_out):
    scale = alpha / A.shape[0]
    hidden = x @ A.T
    y = x @ W0.T + scale * (hidden @ B.T)
    merged = W0 + scale * (B @ A)
    dA = scale * (grad_out @ B).T @ x
    dB = scale * grad_out.T @ hidden
    return y, merged, dB, dA


if __name__ == "__main__":
    x, W0, A, B = (np.array(eval(input()), dtype=float) for _ in range(4))
    alpha = float(input())
    grad_out = np.array(eval(input()), dtype=float)
    print(tuple(np.round(value, 4).tolist() for value in lora(x, W0, A, B, alpha, grad_out)))
