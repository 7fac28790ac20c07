"""You print a mask of True and False. The mask has the integers 0 and 1.
你打印的掩码是 True 和 False。掩码应为整数 0 和 1。
"""

import numpy as np


def pi0_attention_mask(Q, K, V, block_ids, valid):
    block_ids, valid = np.array(block_ids), np.array(valid)
    mask = (block_ids[None, :] <= block_ids[:, None]) * valid[None, :] * valid[:, None]
    output = np.zeros((len(Q), V.shape[1]))
    for i, row in enumerate(mask):
        seen = row == 1
        if seen.any():
            scores = K[seen] @ Q[i] / np.sqrt(Q.shape[1])
            weights = np.exp(scores - scores.max())
            output[i] = weights / weights.sum() @ V[seen]
    return mask == 1, output


if __name__ == "__main__":
    Q, K, V = (np.array(eval(input()), dtype=float) for _ in range(3))
    mask, output = pi0_attention_mask(Q, K, V, eval(input()), eval(input()))
    print((mask.tolist(), output.round(4).tolist()))
