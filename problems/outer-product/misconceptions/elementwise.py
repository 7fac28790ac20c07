"""You multiply place by place, so only a_i b_i appears. Every a_i must meet every b_j: give a a new last axis.
你做的是逐位相乘，只得到 a_i b_i。每个 a_i 要与每个 b_j 相乘：给 a 在末尾加一个轴。
"""

import numpy as np


def outer_product(a, b):
    return a * b


if __name__ == "__main__":
    a, b = (np.array(eval(input()), dtype=float) for _ in range(2))
    print(np.round(outer_product(a, b), 4).tolist())
