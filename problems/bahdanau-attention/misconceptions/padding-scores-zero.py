"""You set the scores of padding to 0: their exponential is 1. Set them to minus infinity.
你把填充位置的分数设成了 0，其指数为 1。应设为 -∞。
"""

import numpy as np


def bahdanau_attention(s, H, W, U, v, mask):
    """One step of additive attention.

    s: (n,), H: (T, m), W: (a, n), U: (a, m), v: (a,), mask: None or T numbers, 0 is padding.
    Returns the context (m,) and the weights (T,).
    """
    scores = np.tanh(W @ s + H @ U.T) @ v
    if mask is not None:
        scores = np.where(np.array(mask) == 0, 0.0, scores)
    weights = np.exp(scores - scores.max())
    weights = weights / weights.sum()
    return weights @ H, weights


if __name__ == "__main__":
    s, H, W, U, v = (np.array(eval(input()), dtype=float) for _ in range(5))
    context, weights = bahdanau_attention(s, H, W, U, v, eval(input()))
    print((np.round(context, 4).tolist(), np.round(weights, 4).tolist()))
