"""You take the running sum of the block ids, as openpi does with its flags mask_ar. block_ids are the sums already: compare them as they are.
你对块号做了累加，那是 openpi 处理标志 mask_ar 的做法。block_ids 已经是累加后的结果，直接比较即可。
"""

import numpy as np


def pi0_attention_mask(Q, K, V, block_ids, valid):
    block_ids, valid = np.cumsum(block_ids), np.array(valid)
    mask = (block_ids[None, :] <= block_ids[:, None]) * valid[None, :] * valid[:, None]
    output = np.zeros((len(Q), V.shape[1]))
    for i, row in enumerate(mask):
        seen = row == 1
        if seen.any():
            scores = K[seen] @ Q[i] / np.sqrt(Q.shape[1])
            weights = np.exp(scores - scores.max())
            output[i] = weights / weights.sum() @ V[seen]
    return mask, output


if __name__ == "__main__":
    Q, K, V = (np.array(eval(input()), dtype=float) for _ in range(3))
    mask, output = pi0_attention_mask(Q, K, V, eval(input()), eval(input()))
    print((mask.tolist(), output.round(4).tolist()))
