import numpy as np


def batched_gather(x, index):
    """From each sequence, the vectors at its own positions.

    x: (B, T, D); index: (B, K) ints from 0 to T - 1. Returns (B, K, D).
    """
    sequence = np.arange(len(x))[:, None]
    return x[sequence, index]


if __name__ == "__main__":
    x = np.array(eval(input()), dtype=float)
    index = np.array(eval(input()))
    print(np.round(batched_gather(x, index), 4).tolist())
