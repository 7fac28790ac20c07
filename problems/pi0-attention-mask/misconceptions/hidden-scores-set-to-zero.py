"""You set the scores of hidden keys to 0, and exp(0) = 1 still has weight. Set them to minus infinity, or leave the keys out.
你把被遮的键的分数设为 0，而 exp(0) = 1 仍有权重。应设为负无穷，或直接去掉这些键。
"""

import numpy as np


def pi0_attention_mask(Q, K, V, block_ids, valid):
    block_ids, valid = np.array(block_ids), np.array(valid)
    mask = (block_ids[None, :] <= block_ids[:, None]) * valid[None, :] * valid[:, None]
    scores = mask * (Q @ K.T) / np.sqrt(Q.shape[1])
    weights = np.exp(scores - scores.max(axis=1, keepdims=True))
    output = weights / weights.sum(axis=1, keepdims=True) @ V * mask.any(axis=1)[:, None]
    return mask, output


if __name__ == "__main__":
    Q, K, V = (np.array(eval(input()), dtype=float) for _ in range(3))
    mask, output = pi0_attention_mask(Q, K, V, eval(input()), eval(input()))
    print((mask.tolist(), output.round(4).tolist()))
