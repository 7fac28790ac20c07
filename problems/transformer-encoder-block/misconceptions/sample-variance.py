"""You divide the variance by d - 1, as x.var() in PyTorch does. LayerNorm divides by d: use unbiased=False, or NumPy's var.
你用 d - 1 去除方差，PyTorch 的 x.var() 默认如此。LayerNorm 除以 d：用 unbiased=False，或 NumPy 的 var。
"""

import numpy as np


def layer_norm(x, eps=1e-5):
    return (x - x.mean(axis=1, keepdims=True)) / np.sqrt(x.var(axis=1, ddof=1, keepdims=True) + eps)


def softmax(scores):
    exponentials = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return exponentials / exponentials.sum(axis=-1, keepdims=True)


def multi_head_attention(x, Wq, Wk, Wv, Wo, num_heads):
    L, d = x.shape
    d_h = d // num_heads
    Q, K, V = ((x @ W).reshape(L, num_heads, d_h).transpose(1, 0, 2) for W in (Wq, Wk, Wv))
    weights = softmax(Q @ K.transpose(0, 2, 1) / np.sqrt(d_h))
    return (weights @ V).transpose(1, 0, 2).reshape(L, d) @ Wo


def transformer_encoder_block(x, Wq, Wk, Wv, Wo, num_heads, W1, b1, W2, b2, norm_first):

    def attend(x):
        return multi_head_attention(x, Wq, Wk, Wv, Wo, num_heads)

    def feed_forward(x):
        return np.maximum(x @ W1 + b1, 0) @ W2 + b2

    if norm_first:
        x = x + attend(layer_norm(x))
        return x + feed_forward(layer_norm(x))
    x = layer_norm(x + attend(x))
    return layer_norm(x + feed_forward(x))


if __name__ == "__main__":
    X, Wq, Wk, Wv, Wo = (np.array(eval(input()), dtype=float) for _ in range(5))
    num_heads = int(input())
    W1, b1, W2, b2 = (np.array(eval(input()), dtype=float) for _ in range(4))
    norm_first = eval(input())
    y = transformer_encoder_block(X, Wq, Wk, Wv, Wo, num_heads, W1, b1, W2, b2, norm_first)
    print(np.round(y, 4).tolist())
