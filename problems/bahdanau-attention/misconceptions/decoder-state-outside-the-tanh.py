"""The decoder's state has no influence on your weights. Add W s to U h_j before the tanh: outside it is the same for all positions and cancels in the softmax.
解码器状态没有影响你的权重。应先把 W s 加到 U h_j 上再取 tanh：放在 tanh 之外，它对所有位置都相同，会在 softmax 中抵消。
"""

import numpy as np


def bahdanau_attention(s, H, W, U, v, mask):
    """One step of additive attention.

    s: (n,), H: (T, m), W: (a, n), U: (a, m), v: (a,), mask: None or T numbers, 0 is padding.
    Returns the context (m,) and the weights (T,).
    """
    scores = (np.tanh(W @ s) + np.tanh(H @ U.T)) @ v
    if mask is not None:
        scores = np.where(np.array(mask) == 0, -np.inf, scores)
    weights = np.exp(scores - scores.max())
    weights = weights / weights.sum()
    return weights @ H, weights


if __name__ == "__main__":
    s, H, W, U, v = (np.array(eval(input()), dtype=float) for _ in range(5))
    context, weights = bahdanau_attention(s, H, W, U, v, eval(input()))
    print((np.round(context, 4).tolist(), np.round(weights, 4).tolist()))
