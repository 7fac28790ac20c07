"""You gave the keys another batch letter than the queries, so the keys of all examples are summed. Use b for both.
你给 key 的批次轴用了另一个字母，于是所有样本的 key 被加在了一起。两者都应使用 b。
"""

import numpy as np


def einsum_contraction(q, W, k):
    return np.einsum("bmd,de,cne->bmn", q, W, k)


if __name__ == "__main__":
    q, W, k = (np.array(eval(input()), dtype=float) for _ in range(3))
    print(np.round(einsum_contraction(q, W, k), 4).tolist())
