import numpy as np


def scaled_dot_product_attention(Q, K, V, mask=None):
    """softmax(Q K^T / sqrt(d_k)) V, for self- and cross-attention.

    Q: (Lq, d_k). K: (Lk, d_k). V: (Lk, d_v). mask: (Lq, Lk), 1 = may attend, or None.
    Returns the output (Lq, d_v) and the weights (Lq, Lk).
    """
    scores = Q @ K.T / np.sqrt(K.shape[1])
    if mask is not None:
        scores = np.where(np.array(mask) == 1, scores, -np.inf)
    exponentials = np.exp(scores - scores.max(axis=1, keepdims=True))
    weights = exponentials / exponentials.sum(axis=1, keepdims=True)
    return weights @ V, weights


if __name__ == "__main__":
    Q = np.array(eval(input()), dtype=float)
    K = np.array(eval(input()), dtype=float)
    V = np.array(eval(input()), dtype=float)
    mask = eval(input())
    output, weights = scaled_dot_product_attention(Q, K, V, mask)
    print((np.round(output, 4).tolist(), np.round(weights, 4).tolist()))
