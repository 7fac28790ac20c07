"""You put the bias into the weights. It steers the choice alone: weights are made of s.
你把偏置放进了权重。它只影响选择，权重由 s 得到。
"""

import numpy as np


def largest(scores, k):
    return np.sort(np.argsort(-scores, kind="stable")[:, :k])


def group_limited_routing(logits, bias, n_groups, topk_groups, top_k, scale):
    n = len(logits)
    s = 1 / (1 + np.exp(-logits))
    t = (s + bias).reshape(n, n_groups, len(bias) // n_groups)
    groups = largest(np.sort(t)[:, :, -2:].sum(axis=2), topk_groups)
    is_open = (groups[:, :, None] == np.arange(n_groups)).any(axis=1)
    experts = largest(np.where(is_open[:, :, None], t, -np.inf).reshape(logits.shape), top_k)
    chosen = (s + bias)[np.arange(n)[:, None], experts]
    return groups, experts, scale * chosen / chosen.sum(axis=1, keepdims=True)


if __name__ == "__main__":
    logits, bias = (np.array(eval(input()), dtype=float) for _ in range(2))
    n_groups, topk_groups, top_k = (int(input()) for _ in range(3))
    groups, experts, weights = group_limited_routing(logits, bias, n_groups, topk_groups, top_k, float(input()))
    print((groups.tolist(), experts.tolist(), np.round(weights, 4).tolist()))
