import numpy as np


def dropout(x, p, u, training):
    """Inverted dropout with given uniform draws.

    x: (N,) activations, p: probability of dropping, u: (N,) draws from [0, 1). Returns (N,).
    """
    if not training:
        return x
    keep = u >= p
    return np.divide(x, 1 - p, out=np.zeros(len(x)), where=keep)


if __name__ == "__main__":
    x = np.array(eval(input()), dtype=float)
    p = float(input())
    u = np.array(eval(input()), dtype=float)
    training = eval(input())
    print(dropout(x, p, u, training).round(4).tolist())
