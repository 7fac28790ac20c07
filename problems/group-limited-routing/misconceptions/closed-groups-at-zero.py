"""You set the scores of closed groups to 0, as the Hugging Face port does. If an open expert is below 0, a closed one is chosen: use minus infinity.
你像 Hugging Face 移植版那样把未保留组的分数设为 0。可选专家为负时会选到未保留的专家：应使用负无穷。
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
    experts = largest(np.where(is_open[:, :, None], t, 0.0).reshape(logits.shape), top_k)
    chosen = s[np.arange(n)[:, None], experts]
    return groups, experts, scale * chosen / chosen.sum(axis=1, keepdims=True)


if __name__ == "__main__":
    logits, bias = (np.array(eval(input()), dtype=float) for _ in range(2))
    n_groups, topk_groups, top_k = (int(input()) for _ in range(3))
    groups, experts, weights = group_limited_routing(logits, bias, n_groups, topk_groups, top_k, float(input()))
    print((groups.tolist(), experts.tolist(), np.round(weights, 4).tolist()))
