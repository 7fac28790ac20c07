"""You sum the projected states U h_j. The context is the weighted sum of the states h_j themselves.
你对投影后的 U h_j 求和。上下文向量是状态 h_j 本身的加权和。
"""

import numpy as np


def bahdanau_attention(s, H, W, U, v, mask):
    """One step of additive attention.

    s: (n,), H: (T, m), W: (a, n), U: (a, m), v: (a,), mask: None or T numbers, 0 is padding.
    Returns the context (m,) and the weights (T,).
    """
    scores = np.tanh(W @ s + H @ U.T) @ v
    if mask is not None:
        scores = np.where(np.array(mask) == 0, -np.inf, scores)
    weights = np.exp(scores - scores.max())
    weights = weights / weights.sum()
    return weights @ (H @ U.T), weights


if __name__ == "__main__":
    s, H, W, U, v = (np.array(eval(input()), dtype=float) for _ in range(5))
    context, weights = bahdanau_attention(s, H, W, U, v, eval(input()))
    print((np.round(context, 4).tolist(), np.round(weights, 4).tolist()))
