"""Your table multiplies a with itself. The columns belong to b.
你的表是 a 与自己相乘。列应当对应 b。
"""

import numpy as np


def outer_product(a, b):
    return a[:, None] * a[None, :]


if __name__ == "__main__":
    a, b = (np.array(eval(input()), dtype=float) for _ in range(2))
    print(np.round(outer_product(a, b), 4).tolist())
