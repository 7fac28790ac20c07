"""You compare absolute values, so a very negative score wins. Compare the numbers as they are.
你比较的是绝对值，绝对值大的负分也会入选。应按数值本身比较。
"""

import numpy as np


def top_k_by_row(x, k):
    columns = np.argsort(-np.abs(x), kind="stable")[:, :k]
    return x[np.arange(len(x))[:, None], columns], columns


if __name__ == "__main__":
    x = np.array(eval(input()), dtype=float)
    values, columns = top_k_by_row(x, int(input()))
    print((np.round(values, 4).tolist(), columns.tolist()))
