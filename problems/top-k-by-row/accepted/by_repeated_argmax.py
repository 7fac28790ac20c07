import numpy as np


def top_k_by_row(x, k):
    left, rows = x.copy(), np.arange(len(x))
    columns = np.empty((len(x), k), dtype=int)
    for place in range(k):
        columns[:, place] = left.argmax(axis=1)
        left[rows, columns[:, place]] = -np.inf
    return np.take_along_axis(x, columns, axis=1), columns


if __name__ == "__main__":
    x = np.array(eval(input()), dtype=float)
    print(top_k_by_row(x, int(input())))
