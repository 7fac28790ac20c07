import numpy as np


def top_k_by_row(x, k):
    """The k largest numbers of each row, largest first, and their columns; the smaller column wins a tie.

    x: (N, C). Returns the values (N, k) and the columns (N, k).
    """
    columns = np.argsort(-x, kind="stable")[:, :k]
    return x[np.arange(len(x))[:, None], columns], columns


if __name__ == "__main__":
    x = np.array(eval(input()), dtype=float)
    values, columns = top_k_by_row(x, int(input()))
    print((np.round(values, 4).tolist(), columns.tolist()))
