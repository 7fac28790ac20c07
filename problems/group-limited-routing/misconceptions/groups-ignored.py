"""You take the best experts of all. Only those in the kept groups can be chosen.
你在所有专家中选最好的。只有保留组中的专家才能被选。
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
    experts = largest(t.reshape(logits.shape), top_k)
    chosen = s[np.arange(n)[:, None], experts]
    return groups, experts, scale * chosen / chosen.sum(axis=1, keepdims=True)


if __name__ == "__main__":
    logits, bias = (np.array(eval(input()), dtype=float) for _ in range(2))
    n_groups, topk_groups, top_k = (int(input()) for _ in range(3))
    groups, experts, weights = group_limited_routing(logits, bias, n_groups, topk_groups, top_k, float(input()))
    print((groups.tolist(), experts.tolist(), np.round(weights, 4).tolist()))
