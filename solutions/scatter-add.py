import numpy as np


def scatter_add(base, index, updates):
    """Adds each update to the row that its index names; repeated rows accumulate.

    base: (K, D); index: (N,) ints from 0 to K - 1; updates: (N, D). Returns (K, D).
    """
    goes_to = np.arange(len(base))[:, None] == index
    return base + goes_to @ updates


if __name__ == "__main__":
    base = np.array(eval(input()), dtype=float)
    index = np.array(eval(input()))
    updates = np.array(eval(input()), dtype=float)
    print(np.round(scatter_add(base, index, updates), 4).tolist())
