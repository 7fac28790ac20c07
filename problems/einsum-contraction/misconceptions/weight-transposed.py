"""You use the weight transposed. W has a row for each number of a query: its letters are de.
你把权重转置了。W 的行对应 query 的各个数：它的字母是 de。
"""

import numpy as np


def einsum_contraction(q, W, k):
    return np.einsum("bmd,ed,bne->bmn", q, W, k)


if __name__ == "__main__":
    q, W, k = (np.array(eval(input()), dtype=float) for _ in range(3))
    print(np.round(einsum_contraction(q, W, k), 4).tolist())
