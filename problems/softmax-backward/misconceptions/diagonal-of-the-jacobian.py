"""You use only the diagonal of the Jacobian, p(1 - p). Every probability depends on every logit of its row: subtract the sum of dp_j p_j.
你只用了雅可比矩阵的对角线 p(1 - p)。同一行的每个概率都依赖所有 logit：还要减去 Σ dp_j p_j。
"""

import numpy as np


def softmax_backward(z, dp):
    exponentials = np.exp(z - z.max(axis=1, keepdims=True))
    p = exponentials / exponentials.sum(axis=1, keepdims=True)
    dz = p * (1 - p) * dp
    return p, dz


if __name__ == "__main__":
    z = np.array(eval(input()), dtype=float)
    dp = np.array(eval(input()), dtype=float)
    p, dz = softmax_backward(z, dp)
    print((p.round(4).tolist(), dz.round(4).tolist()))
