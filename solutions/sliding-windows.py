import numpy as np


def sliding_windows(x, size, step):
    """All full windows of a series.

    x: (T,). Returns ((T - size) // step + 1, size): row i holds the numbers from i * step on.
    """
    starts = np.arange(0, len(x) - size + 1, step)
    return x[starts[:, None] + np.arange(size)]


if __name__ == "__main__":
    x = np.array(eval(input()), dtype=float)
    size, step = int(input()), int(input())
    print(np.round(sliding_windows(x, size, step), 4).tolist())
