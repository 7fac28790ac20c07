"""Your gradient of A does not pass through B. The update is B(Ax): by the chain rule G is first multiplied by B, then by x.
你的 A 的梯度没有经过 B。增量是 B(Ax)：按链式法则，G 先乘 B，再乘 x。
"""

import numpy as np


def lora(x, W0, A, B, alpha, grad_out):
    scale = alpha / A.shape[0]
    hidden = x @ A.T
    y = x @ W0.T + scale * (hidden @ B.T)
    merged = W0 + scale * (B @ A)
    dA = scale * (grad_out.sum(axis=1, keepdims=True) * hidden).T @ x
    dB = scale * grad_out.T @ hidden
    return y, merged, dA, dB


if __name__ == "__main__":
    x, W0, A, B = (np.array(eval(input()), dtype=float) for _ in range(4))
    alpha = float(input())
    grad_out = np.array(eval(input()), dtype=float)
    print(tuple(np.round(value, 4).tolist() for value in lora(x, W0, A, B, alpha, grad_out)))
