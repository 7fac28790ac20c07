"""Your result has a row for each key. The letters after -> give the order of the axes: bmn, queries before keys.
你的结果以 key 为行。-> 之后字母的顺序就是轴的顺序：bmn，query 在前，key 在后。
"""

import numpy as np


def einsum_contraction(q, W, k):
    return np.einsum("bmd,de,bne->bnm", q, W, k)


if __name__ == "__main__":
    q, W, k = (np.array(eval(input()), dtype=float) for _ in range(3))
    print(np.round(einsum_contraction(q, W, k), 4).tolist())
