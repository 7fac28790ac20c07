"""You print the update s BA as the merged weight. Add it to W0: the merged matrix replaces the whole layer.
你把增量 s·BA 当成合并后的权重。要加到 W0 上：合并矩阵替换的是整层。
"""

import numpy as np


def lora(x, W0, A, B, alpha, grad_out):
    scale = alpha / A.shape[0]
    hidden = x @ A.T
    y = x @ W0.T + scale * (hidden @ B.T)
    merged = scale * (B @ A)
    dA = scale * (grad_out @ B).T @ x
    dB = scale * grad_out.T @ hidden
    return y, merged, dA, dB


if __name__ == "__main__":
    x, W0, A, B = (np.array(eval(input()), dtype=float) for _ in range(4))
    alpha = float(input())
    grad_out = np.array(eval(input()), dtype=float)
    print(tuple(np.round(value, 4).tolist() for value in lora(x, W0, A, B, alpha, grad_out)))
