"""You print the experts in order of their scores. They are printed ascending, the weights with them.
你按得分打印专家。应按编号升序打印，权重随之排列。
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
    experts = np.argsort(-np.where(is_open[:, :, None], t, -np.inf).reshape(n, -1), axis=1, kind="stable")[:, :top_k]
    chosen = s[np.arange(n)[:, None], experts]
    return groups, experts, scale * chosen / chosen.sum(axis=1, keepdims=True)


if __name__ == "__main__":
    logits, bias = (np.array(eval(input()), dtype=float) for _ in range(2))
    n_groups, topk_groups, top_k = (int(input()) for _ in range(3))
    groups, experts, weights = group_limited_routing(logits, bias, n_groups, topk_groups, top_k, float(input()))
    print((groups.tolist(), experts.tolist(), np.round(weights, 4).tolist()))
