"""You mask with a number that visible scores can be below, so future positions get the weight. Use -inf (or -1e9).
你用来屏蔽的数不够小，可见的分数可能比它还低，权重就给了未来的位置。应使用 -inf（或 -1e9）。
"""

import numpy as np


def layer_norm(x, gamma, beta, eps=1e-5):
    mean = x.mean(axis=1, keepdims=True)
    return gamma * (x - mean) / np.sqrt(x.var(axis=1, keepdims=True) + eps) + beta


def gelu(u):
    return 0.5 * u * (1 + np.tanh(np.sqrt(2 / np.pi) * (u + 0.044715 * u**3)))


def causal_attention(x, Wq, Wk, Wv, Wo, num_heads):
    L, d = x.shape
    d_h = d // num_heads
    Q, K, V = ((x @ W).reshape(L, num_heads, d_h).transpose(1, 0, 2) for W in (Wq, Wk, Wv))
    scores = Q @ K.transpose(0, 2, 1) / np.sqrt(d_h)
    scores = np.where(np.tril(np.ones((L, L), dtype=bool)), scores, -100.0)
    weights = np.exp(scores - scores.max(axis=2, keepdims=True))
    weights = weights / weights.sum(axis=2, keepdims=True)
    return (weights @ V).transpose(1, 0, 2).reshape(L, d) @ Wo


def gpt_block(x, params, num_heads):
    """One GPT-2 block: pre-LN causal self-attention, then a pre-LN feed-forward network with GELU.

    x: (L, d). params: g1, b1, g2, b2 (d,); Wq, Wk, Wv, Wo (d, d); W1 (d, f), c1 (f,), W2 (f, d),
    c2 (d,). Returns (L, d).
    """
    p = {name: np.array(value, dtype=float) for name, value in params.items()}
    h = layer_norm(x, p["g1"], p["b1"])
    x = x + causal_attention(h, p["Wq"], p["Wk"], p["Wv"], p["Wo"], num_heads)
    h = layer_norm(x, p["g2"], p["b2"])
    return x + gelu(h @ p["W1"] + p["c1"]) @ p["W2"] + p["c2"]


if __name__ == "__main__":
    x = np.array(eval(input()), dtype=float)
    params = eval(input())
    num_heads = int(input())
    print(np.round(gpt_block(x, params, num_heads), 4).tolist())
