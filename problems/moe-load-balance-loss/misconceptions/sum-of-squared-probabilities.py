"""You use the mean probabilities for the load. The load counts the choices: loss = alpha E sum f_i P_i.
你用平均概率代替了负载。负载是选择的计数：loss = alpha E Σ f_i P_i。
"""

import numpy as np


def moe_load_balance_loss(logits, top_k, alpha):
    n, n_experts = logits.shape
    p = np.exp(logits - logits.max(axis=1, keepdims=True))
    p = p / p.sum(axis=1, keepdims=True)
    experts = np.argsort(-logits, kind="stable")[:, :top_k]
    chosen = p[np.arange(n)[:, None], experts]
    gates = chosen / chosen.sum(axis=1, keepdims=True)
    load = np.bincount(experts.ravel(), minlength=n_experts) / (top_k * n)
    loss = alpha * n_experts * np.sum(p.mean(axis=0) ** 2)
    return experts, gates, load, loss


if __name__ == "__main__":
    logits = np.array(eval(input()), dtype=float)
    experts, gates, load, loss = moe_load_balance_loss(logits, int(input()), float(input()))
    print((experts.tolist(), np.round(gates, 4).tolist(), np.round(load, 4).tolist(), round(float(loss), 4)))
