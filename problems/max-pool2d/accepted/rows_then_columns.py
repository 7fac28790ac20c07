# The maximum over a square is the maximum over its rows of the maximum over the columns.
import numpy as np


def pool_rows(x, k, s, p):
    rows = [row for row in x]
    starts = range(-p, len(rows) + p - k + 1, s)
    return np.array([np.max(rows[max(t, 0) : t + k], axis=0) for t in starts])


x = np.array(eval(input()), dtype=float)
k, s, p = int(input()), int(input()), int(input())
print(pool_rows(pool_rows(x, k, s, p).T, k, s, p).T.tolist())
