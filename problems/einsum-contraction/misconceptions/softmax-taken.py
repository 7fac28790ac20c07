"""You print attention weights. Print the scores, before any softmax.
你打印的是注意力权重。应打印 softmax 之前的分数。
"""

import numpy as np


def einsum_contraction(q, W, k):
    weights = np.exp(np.einsum("bmd,de,bne->bmn", q, W, k))
    return weights / weights.sum(axis=-1, keepdims=True)


if __name__ == "__main__":
    q, W, k = (np.array(eval(input()), dtype=float) for _ in range(3))
    print(np.round(einsum_contraction(q, W, k), 4).tolist())
