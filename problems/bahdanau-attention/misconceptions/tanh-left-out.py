"""Your score is linear. Apply tanh to W s + U h_j before the product with v, or the term W s cancels in the softmax.
你的分数是线性的。应先对 W s + U h_j 取 tanh，再与 v 做内积，否则 W s 会在 softmax 中抵消。
"""

import numpy as np


def bahdanau_attention(s, H, W, U, v, mask):
    """One step of additive attention.

    s: (n,), H: (T, m), W: (a, n), U: (a, m), v: (a,), mask: None or T numbers, 0 is padding.
    Returns the context (m,) and the weights (T,).
    """
    scores = (W @ s + H @ U.T) @ v
    if mask is not None:
        scores = np.where(np.array(mask) == 0, -np.inf, scores)
    weights = np.exp(scores - scores.max())
    weights = weights / weights.sum()
    return weights @ H, weights


if __name__ == "__main__":
    s, H, W, U, v = (np.array(eval(input()), dtype=float) for _ in range(5))
    context, weights = bahdanau_attention(s, H, W, U, v, eval(input()))
    print((np.round(context, 4).tolist(), np.round(weights, 4).tolist()))
