"""You divide by the root of the width, as in scaled dot-product attention. The bilinear score is not scaled.
你除以了宽度的平方根，那是缩放点积注意力的做法。双线性分数不做缩放。
"""

import numpy as np


def einsum_contraction(q, W, k):
    return np.einsum("bmd,de,bne->bmn", q, W, k) / np.sqrt(q.shape[-1])


if __name__ == "__main__":
    q, W, k = (np.array(eval(input()), dtype=float) for _ in range(3))
    print(np.round(einsum_contraction(q, W, k), 4).tolist())
