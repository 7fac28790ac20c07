"""A query that may see nothing gives 0/0 in your softmax. Its row is 0.0.
什么都看不到的查询在你的 softmax 里变成 0/0。这样的行应为 0.0。
"""

import numpy as np


def pi0_attention_mask(Q, K, V, block_ids, valid):
    block_ids, valid = np.array(block_ids), np.array(valid)
    mask = (block_ids[None, :] <= block_ids[:, None]) * valid[None, :] * valid[:, None]
    scores = np.where(mask == 1, Q @ K.T / np.sqrt(Q.shape[1]), -np.inf)
    weights = np.exp(scores - scores.max(axis=1, keepdims=True))
    output = weights / weights.sum(axis=1, keepdims=True) @ V
    return mask, output


if __name__ == "__main__":
    Q, K, V = (np.array(eval(input()), dtype=float) for _ in range(3))
    mask, output = pi0_attention_mask(Q, K, V, eval(input()), eval(input()))
    print((mask.tolist(), output.round(4).tolist()))
