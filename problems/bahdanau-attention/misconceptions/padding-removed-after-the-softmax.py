"""You set the weights of padding to 0 after the softmax, so that the rest adds up to less than 1. Mask the scores before it.
你在 softmax 之后才把填充的权重置零，剩下的权重之和小于 1。应在 softmax 之前屏蔽分数。
"""

import numpy as np


def bahdanau_attention(s, H, W, U, v, mask):
    """One step of additive attention.

    s: (n,), H: (T, m), W: (a, n), U: (a, m), v: (a,), mask: None or T numbers, 0 is padding.
    Returns the context (m,) and the weights (T,).
    """
    scores = np.tanh(W @ s + H @ U.T) @ v
    weights = np.exp(scores - scores.max())
    weights = weights / weights.sum()
    if mask is not None:
        weights = weights * np.array(mask)
    return weights @ H, weights


if __name__ == "__main__":
    s, H, W, U, v = (np.array(eval(input()), dtype=float) for _ in range(5))
    context, weights = bahdanau_attention(s, H, W, U, v, eval(input()))
    print((np.round(context, 4).tolist(), np.round(weights, 4).tolist()))
