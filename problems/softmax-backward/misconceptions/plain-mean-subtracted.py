"""You subtract the plain mean of dp. The mean is weighted by the probabilities: subtract the sum of dp_j p_j.
你减去的是 dp 的普通平均。这里的平均要以概率为权重：减去 Σ dp_j p_j。
"""

import numpy as np


def softmax_backward(z, dp):
    exponentials = np.exp(z - z.max(axis=1, keepdims=True))
    p = exponentials / exponentials.sum(axis=1, keepdims=True)
    dz = p * (dp - dp.mean(axis=1, keepdims=True))
    return p, dz


if __name__ == "__main__":
    z = np.array(eval(input()), dtype=float)
    dp = np.array(eval(input()), dtype=float)
    p, dz = softmax_backward(z, dp)
    print((p.round(4).tolist(), dz.round(4).tolist()))
