import numpy as np


def aux_loss_free_balancing(scores, bias, top_k, gamma):
    """Route one batch with biased scores, and update the biases.

    scores: (N, E), bias: (E,). Returns chosen ids (N, k) ascending, gates (N, k) and the new bias (E,).
    """
    chosen = np.sort(np.argsort(scores + bias, axis=1)[:, -top_k:], axis=1)
    gates = np.take_along_axis(scores, chosen, axis=1)
    gates = gates / gates.sum(axis=1, keepdims=True)
    load = np.bincount(chosen.ravel(), minlength=len(bias))
    return chosen, gates, bias + gamma * np.sign(load.mean() - load)


if __name__ == "__main__":
    scores, bias = np.array(eval(input()), dtype=float), np.array(eval(input()), dtype=float)
    chosen, gates, new_bias = aux_loss_free_balancing(scores, bias, int(input()), float(input()))
    print((chosen.tolist(), np.round(gates, 4).tolist(), np.round(new_bias, 4).tolist()))
