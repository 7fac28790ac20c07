"""You multiply queries with keys directly. The weight W stands between them: q W k.
你直接用 query 乘 key，漏了中间的权重 W：应为 q W k。
"""

import numpy as np


def einsum_contraction(q, W, k):
    return np.einsum("bmd,bnd->bmn", q, k)


if __name__ == "__main__":
    q, W, k = (np.array(eval(input()), dtype=float) for _ in range(3))
    print(np.round(einsum_contraction(q, W, k), 4).tolist())
