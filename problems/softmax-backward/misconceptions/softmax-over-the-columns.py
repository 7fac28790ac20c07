"""You normalise down the columns. Each row is one sample: max, sums and inner product run along the row.
你沿列做了归一化。每一行是一个样本：最大值、求和与内积都应沿行计算。
"""

import numpy as np


def softmax_backward(z, dp):
    exponentials = np.exp(z - z.max(axis=0, keepdims=True))
    p = exponentials / exponentials.sum(axis=0, keepdims=True)
    dz = p * (dp - (p * dp).sum(axis=0, keepdims=True))
    return p, dz


if __name__ == "__main__":
    z = np.array(eval(input()), dtype=float)
    dp = np.array(eval(input()), dtype=float)
    p, dz = softmax_backward(z, dp)
    print((p.round(4).tolist(), dz.round(4).tolist()))
