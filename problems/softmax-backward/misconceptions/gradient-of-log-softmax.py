"""Your dz is dp - p * sum(dp), the backward pass of log-softmax. Here dp belongs to the probabilities: dz_i = p_i (dp_i - sum of dp_j p_j).
你的 dz 是 dp - p * sum(dp)，那是 log-softmax 的反向传播。这里的 dp 是对概率的梯度：dz_i = p_i (dp_i - Σ dp_j p_j)。
"""

import numpy as np


def softmax_backward(z, dp):
    exponentials = np.exp(z - z.max(axis=1, keepdims=True))
    p = exponentials / exponentials.sum(axis=1, keepdims=True)
    dz = dp - p * dp.sum(axis=1, keepdims=True)
    return p, dz


if __name__ == "__main__":
    z = np.array(eval(input()), dtype=float)
    dp = np.array(eval(input()), dtype=float)
    p, dz = softmax_backward(z, dp)
    print((p.round(4).tolist(), dz.round(4).tolist()))
