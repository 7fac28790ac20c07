"""Your mask is causal by position: a token sees no later token of its own block. Compare block ids, so that a block sees all of itself.
你的掩码按位置做因果，token 看不到自己块内后面的 token。应比较块号，让块内互相可见。
"""

import numpy as np


def pi0_attention_mask(Q, K, V, block_ids, valid):
    block_ids, valid = np.array(block_ids), np.array(valid)
    mask = np.tril(np.ones((len(Q), len(Q)), dtype=int)) * valid[None, :] * valid[:, None]
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
