"""You hide the tokens and attend to the padding. 1 means token here; PyTorch's key_padding_mask is the other way round.
你遮住了 token，却看着填充。这里 1 表示 token；PyTorch 的 key_padding_mask 恰好相反。
"""

import numpy as np


def bert_self_attention(x, attention_mask, Wq, Wk, Wv, num_heads):
    batch, length, d = x.shape
    Q, K, V = ((x @ W).reshape(batch, length, num_heads, d // num_heads).transpose(0, 2, 1, 3) for W in (Wq, Wk, Wv))
    scores = Q @ K.transpose(0, 1, 3, 2) / np.sqrt(d / num_heads)
    scores = np.where(attention_mask[:, None, None, :] == 0, scores, -1e9)
    weights = np.exp(scores - scores.max(axis=3, keepdims=True))
    weights = weights / weights.sum(axis=3, keepdims=True)
    return (weights @ V).transpose(0, 2, 1, 3).reshape(batch, length, d)


if __name__ == "__main__":
    arrays = [np.array(eval(input()), dtype=float) for _ in range(5)]
    print(np.round(bert_self_attention(*arrays, int(input())), 4).tolist())
