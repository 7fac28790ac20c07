"""Your mask hides the real positions. Here 1 marks a real position; PyTorch's key_padding_mask is True for padding.
你的掩码遮住了真实位置。这里 1 表示真实位置；PyTorch 的 key_padding_mask 则以 True 表示填充。
"""

import numpy as np


def bahdanau_attention(s, H, W, U, v, mask):
    """One step of additive attention.

    s: (n,), H: (T, m), W: (a, n), U: (a, m), v: (a,), mask: None or T numbers, 0 is padding.
    Returns the context (m,) and the weights (T,).
    """
    scores = np.tanh(W @ s + H @ U.T) @ v
    if mask is not None:
        scores = np.where(np.array(mask) == 1, -np.inf, scores)
    weights = np.exp(scores - scores.max())
    weights = weights / weights.sum()
    return weights @ H, weights


if __name__ == "__main__":
    s, H, W, U, v = (np.array(eval(input()), dtype=float) for _ in range(5))
    context, weights = bahdanau_attention(s, H, W, U, v, eval(input()))
    print((np.round(context, 4).tolist(), np.round(weights, 4).tolist()))
