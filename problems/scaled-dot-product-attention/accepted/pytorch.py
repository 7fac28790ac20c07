import math

import torch


def scaled_dot_product_attention(Q, K, V, mask=None):
    """torch 1.13 has no public function for it, and the later F.scaled_dot_product_attention returns no weights."""
    scores = Q @ K.transpose(-2, -1) / math.sqrt(K.size(-1))
    if mask is not None:
        scores = scores.masked_fill(torch.as_tensor(mask) == 0, float("-inf"))
    weights = torch.softmax(scores, dim=-1)
    return weights @ V, weights


if __name__ == "__main__":
    Q, K, V = (torch.tensor(eval(input()), dtype=torch.float64) for _ in range(3))
    output, weights = scaled_dot_product_attention(Q, K, V, eval(input()))
    print((output.tolist(), weights.tolist()))
