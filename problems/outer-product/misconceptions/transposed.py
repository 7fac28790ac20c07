"""Your rows and columns are swapped: you have a row for each number of b. Make a the column: a[:, None] has shape (M, 1).
你把行和列弄反了：每个 b 的数占了一行。应让 a 成为列：a[:, None] 的形状是 (M, 1)。
"""

import numpy as np


def outer_product(a, b):
    return a * b[:, None]


if __name__ == "__main__":
    a, b = (np.array(eval(input()), dtype=float) for _ in range(2))
    print(np.round(outer_product(a, b), 4).tolist())
