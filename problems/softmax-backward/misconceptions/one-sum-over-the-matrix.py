"""You take one inner product over the whole matrix. Each row has its own: sum over the last axis and keep it.
你对整个矩阵只求了一个内积。每一行有自己的内积：沿最后一个轴求和并保留该轴。
"""

import numpy as np


def softmax_backward(z, dp):
    exponentials = np.exp(z - z.max(axis=1, keepdims=True))
    p = exponentials / exponentials.sum(axis=1, keepdims=True)
    dz = p * (dp - (p * dp).sum())
    return p, dz


if __name__ == "__main__":
    z = np.array(eval(input()), dtype=float)
    dp = np.array(eval(input()), dtype=float)
    p, dz = softmax_backward(z, dp)
    print((p.round(4).tolist(), dz.round(4).tolist()))
