import numpy as np


def einsum_contraction(q, W, k):
    """The bilinear scores of all queries with all keys of the same example.

    q: (B, M, D); W: (D, E); k: (B, N, E). Returns (B, M, N).
    """
    return np.einsum("bmd,de,bne->bmn", q, W, k)


if __name__ == "__main__":
    q, W, k = (np.array(eval(input()), dtype=float) for _ in range(3))
    print(np.round(einsum_contraction(q, W, k), 4).tolist())
