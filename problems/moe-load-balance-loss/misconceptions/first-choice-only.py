"""You count the first choice alone. All k choices of a token are load.
你只数了第一选择。一个 token 的 k 个选择都算负载。
"""

import numpy as np


def moe_load_balance_loss(logits, top_k, alpha):
    n, n_experts = logits.shape
    p = np.exp(logits - logits.max(axis=1, keepdims=True))
    p = p / p.sum(axis=1, keepdims=True)
    experts = np.argsort(-logits, kind="stable")[:, :top_k]
    chosen = p[np.arange(n)[:, None], experts]
    gates = chosen / chosen.sum(axis=1, keepdims=True)
    load = np.bincount(experts[:, 0], minlength=n_experts) / n
    loss = alpha * n_experts * np.sum(load * p.mean(axis=0))
    return experts, gates, load, loss


if __name__ == "__main__":
    logits = np.array(eval(input()), dtype=float)
    experts, gates, load, loss = moe_load_balance_loss(logits, int(input()), float(input()))
    print((experts.tolist(), np.round(gates, 4).tolist(), np.round(load, 4).tolist(), round(float(loss), 4)))
