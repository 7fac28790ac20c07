import numpy as np


def causal_mask(scores):
    """Attention scores with minus infinity at every key after the query.

    scores: (H, T_q, T_k); the last query stands at the last key. Returns the same shape.
    """
    T_q, T_k = scores.shape[1:]
    query_position = np.arange(T_q)[:, None] + T_k - T_q
    return np.where(np.arange(T_k) > query_position, -np.inf, scores)


if __name__ == "__main__":
    print(causal_mask(np.array(eval(input()), dtype=float)).tolist())
