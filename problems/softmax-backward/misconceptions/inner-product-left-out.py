"""You stop at p * dp. Raising one logit lowers the other probabilities: subtract the sum of dp_j p_j from dp first.
你只算到 p * dp。一个 logit 增大会使其余概率下降：要先从 dp 中减去 Σ dp_j p_j。
"""

import numpy as np


def softmax_backward(z, dp):
    exponentials = np.exp(z - z.max(axis=1, keepdims=True))
    p = exponentials / exponentials.sum(axis=1, keepdims=True)
    dz = p * dp
    return p, dz


if __name__ == "__main__":
    z = np.array(eval(input()), dtype=float)
    dp = np.array(eval(input()), dtype=float)
    p, dz = softmax_backward(z, dp)
    print((p.round(4).tolist(), dz.round(4).tolist()))
