"""You do not use the mask. Where it is 0 the score is minus infinity.
你没有使用掩码。掩码为 0 处分数应为 -∞。
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
    return weights @ H, weights


if __name__ == "__main__":
    s, H, W, U, v = (np.array(eval(input()), dtype=float) for _ in range(5))
    context, weights = bahdanau_attention(s, H, W, U, v, eval(input()))
    print((np.round(context, 4).tolist(), np.round(weights, 4).tolist()))
