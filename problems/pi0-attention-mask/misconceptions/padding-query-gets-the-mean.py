"""You give hidden scores one large negative number, as openpi does, so a query that sees nothing gets the mean of all values. Here its row is 0.0.
你像 openpi 那样把被遮的分数设为同一个很大的负数，于是什么都看不到的查询得到所有值的平均。本题中这样的行为 0.0。
"""

import numpy as np


def pi0_attention_mask(Q, K, V, block_ids, valid):
    block_ids, valid = np.array(block_ids), np.array(valid)
    mask = (block_ids[None, :] <= block_ids[:, None]) * valid[None, :] * valid[:, None]
    scores = np.where(mask == 1, Q @ K.T / np.sqrt(Q.shape[1]), -2.3819763e38)
    weights = np.exp(scores - scores.max(axis=1, keepdims=True))
    output = weights / weights.sum(axis=1, keepdims=True) @ V
    return mask, output


if __name__ == "__main__":
    Q, K, V = (np.array(eval(input()), dtype=float) for _ in range(3))
    mask, output = pi0_attention_mask(Q, K, V, eval(input()), eval(input()))
    print((mask.tolist(), output.round(4).tolist()))
