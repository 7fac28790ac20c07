import numpy as np


def sliding_window_attention(Q, K, V, window):
    """Causal attention to the last `window` positions, the own one included.

    Q, K: (L, d), V: (L, dv). Returns the output (L, dv) and the number of allowed pairs.
    """
    length, d = Q.shape
    i, j = np.arange(length)[:, None], np.arange(length)
    allowed = (j <= i) & (j > i - window)
    scores = np.where(allowed, Q @ K.T / np.sqrt(d), -np.inf)
    weights = np.exp(scores - scores.max(axis=1, keepdims=True))
    return weights @ V / weights.sum(axis=1, keepdims=True), allowed.sum()


if __name__ == "__main__":
    Q, K, V = (np.array(eval(input()), dtype=float) for _ in range(3))
    output, pairs = sliding_window_attention(Q, K, V, int(input()))
    print((output.round(4).tolist(), int(pairs)))
