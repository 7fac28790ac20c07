"""You use one letter for both axes of W, which takes its diagonal alone. Give the query's and the key's width different letters.
你给 W 的两个轴用了同一个字母，只取到了对角线。query 与 key 的宽度应使用不同的字母。
"""

import numpy as np


def einsum_contraction(q, W, k):
    return np.einsum("bmd,dd,bnd->bmn", q, W, k)


if __name__ == "__main__":
    q, W, k = (np.array(eval(input()), dtype=float) for _ in range(3))
    print(np.round(einsum_contraction(q, W, k), 4).tolist())
