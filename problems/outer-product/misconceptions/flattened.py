"""Your products are right but in one long list, as np.kron gives them. Keep two axes: M rows of N numbers.
乘积是对的，但排成了一个长列表（np.kron 的结果）。应保留两个轴：M 行，每行 N 个数。
"""

import numpy as np


def outer_product(a, b):
    return np.kron(a, b)


if __name__ == "__main__":
    a, b = (np.array(eval(input()), dtype=float) for _ in range(2))
    print(np.round(outer_product(a, b), 4).tolist())
