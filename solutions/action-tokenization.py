import numpy as np


def action_tokenization(actions, low, high, bins):
    """Token ids of an action, and the action that they decode to.

    actions, low, high: (D,). Returns ids (D,), integers from 0 to bins - 1, and bin centres (D,).
    """
    width = (high - low) / bins
    ids = np.clip(np.floor((actions - low) / (high - low) * bins), 0, bins - 1).astype(int)
    return ids, low + (ids + 0.5) * width


if __name__ == "__main__":
    actions, low, high = (np.array(eval(input()), dtype=float) for _ in range(3))
    ids, decoded = action_tokenization(actions, low, high, int(input()))
    print((ids.tolist(), [round(action, 4) for action in decoded.tolist()]))
