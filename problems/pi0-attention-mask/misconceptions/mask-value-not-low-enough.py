"""You mask with a number that visible scores can be below, so hidden keys get the weight. Use -inf (or -1e9).
你用来屏蔽的数不够小，可见的分数可能比它还低，权重就给了被遮住的键。应使用 -inf（或 -1e9）。
"""

import numpy as np


def pi0_attention_mask(Q, K, V, block_ids, valid):
    block_ids, valid = np.array(block_ids), np.array(valid)
    mask = (block_ids[None, :] <= block_ids[:, None]) * valid[None, :] * valid[:, None]
    scores = np.where(mask == 1, Q @ K.T / np.sqrt(Q.shape[1]), -100.0)
    weights = np.exp(scores - scores.max(axis=1, keepdims=True))
    weights = weights / weights.sum(axis=1, keepdims=True)
    return mask, np.where(mask.any(axis=1, keepdims=True), weights @ V, 0.0)


if __name__ == "__main__":
    Q, K, V = (np.array(eval(input()), dtype=float) for _ in range(3))
    mask, output = pi0_attention_mask(Q, K, V, eval(input()), eval(input()))
    print((mask.tolist(), output.round(4).tolist()))
