"""You left the letter b out of the result, so the examples are summed. Keep it: ->bmn.
你在结果中漏了字母 b，于是各样本被加在了一起。应保留它：->bmn。
"""

import numpy as np


def einsum_contraction(q, W, k):
    return np.einsum("bmd,de,bne->mn", q, W, k)


if __name__ == "__main__":
    q, W, k = (np.array(eval(input()), dtype=float) for _ in range(3))
    print(np.round(einsum_contraction(q, W, k), 4).tolist())
