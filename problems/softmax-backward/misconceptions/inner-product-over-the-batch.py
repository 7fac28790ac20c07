"""You sum dp * p down the columns, over the samples. Samples do not touch each other: sum along each row.
你沿列（跨样本）对 dp * p 求和。样本之间互不影响：应沿每一行求和。
"""

import numpy as np


def softmax_backward(z, dp):
    exponentials = np.exp(z - z.max(axis=1, keepdims=True))
    p = exponentials / exponentials.sum(axis=1, keepdims=True)
    dz = p * (dp - (p * dp).sum(axis=0, keepdims=True))
    return p, dz


if __name__ == "__main__":
    z = np.array(eval(input()), dtype=float)
    dp = np.array(eval(input()), dtype=float)
    p, dz = softmax_backward(z, dp)
    print((p.round(4).tolist(), dz.round(4).tolist()))
