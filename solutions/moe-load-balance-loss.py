import numpy as np


def moe_load_balance_loss(logits, top_k, alpha):
    """Chosen experts and their gates, both (N, k), the load (E,) and the load-balancing loss.

    logits: (N, E).
    """
    n, n_experts = logits.shape
    p = np.exp(logits - logits.max(axis=1, keepdims=True))
    p = p / p.sum(axis=1, keepdims=True)
    experts = np.argsort(-logits, kind="stable")[:, :top_k]
    chosen = p[np.arange(n)[:, None], experts]
    gates = chosen / chosen.sum(axis=1, keepdims=True)
    load = np.bincount(experts.ravel(), minlength=n_experts) / (top_k * n)
    loss = alpha * n_experts * np.sum(load * p.mean(axis=0))
    return experts, gates, load, loss


if __name__ == "__main__":
    logits = np.array(eval(input()), dtype=float)
    experts, gates, load, loss = moe_load_balance_loss(logits, int(input()), float(input()))
    print((experts.tolist(), np.round(gates, 4).tolist(), np.round(load, 4).tolist(), round(float(loss), 4)))
