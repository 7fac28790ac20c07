import numpy as np


def outer_product(a, b):
    """The table of all products a_i b_j.

    a: (M,); b: (N,). Returns (M, N).
    """
    return a[:, None] * b[None, :]


if __name__ == "__main__":
    a, b = (np.array(eval(input()), dtype=float) for _ in range(2))
    print(np.round(outer_product(a, b), 4).tolist())
