"""You average the gates of the chosen experts. P is the mean of the probabilities over all experts, before the choice.
你对被选专家的门控取了平均。P 是选择之前对所有专家的概率的平均。
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
    sparse = np.zeros_like(p)
    np.put_along_axis(sparse, experts, gates, axis=1)
    loss = alpha * n_experts * np.sum(load * sparse.mean(axis=0))
    return experts, gates, load, loss


if __name__ == "__main__":
    logits = np.array(eval(input()), dtype=float)
    experts, gates, load, loss = moe_load_balance_loss(logits, int(input()), float(input()))
    print((experts.tolist(), np.round(gates, 4).tolist(), np.round(load, 4).tolist(), round(float(loss), 4)))
