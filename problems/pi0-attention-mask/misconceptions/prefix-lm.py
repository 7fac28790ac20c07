"""You make every block after the first causal inside (prefix-LM). In π₀ each block attends to all of itself, the actions too.
你让第一块之后的每个块在块内保持因果（prefix-LM）。π₀ 中每个块内部都是双向的，动作块也一样。
"""

import numpy as np


def pi0_attention_mask(Q, K, V, block_ids, valid):
    block_ids, valid = np.array(block_ids), np.array(valid)
    mask = (block_ids[None, :] <= block_ids[:, None]) * ((block_ids[None, :] == block_ids.min()) | np.tril(np.ones((len(Q), len(Q)), dtype=bool))) * valid[None, :] * valid[:, None]
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
