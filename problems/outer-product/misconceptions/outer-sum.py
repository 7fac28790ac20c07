"""You add where the table multiplies: row i, column j holds a_i b_j, not a_i + b_j.
你做的是加法。第 i 行第 j 列应为 a_i b_j，而不是 a_i + b_j。
"""

import numpy as np


def outer_product(a, b):
    return a[:, None] + b[None, :]


if __name__ == "__main__":
    a, b = (np.array(eval(input()), dtype=float) for _ in range(2))
    print(np.round(outer_product(a, b), 4).tolist())
