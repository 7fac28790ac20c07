import math

import numpy as np


def padding_same_valid(n, k, s, d, mode):
    span = k + (k - 1) * (d - 1)
    if mode == "valid":
        return np.array([math.ceil((n - span + 1) / s), 0, 0])
    if n % s == 0:
        total = max(span - s, 0)
    else:
        total = max(span - n % s, 0)
    return np.array([math.ceil(n / s), total // 2, total - total // 2])


if __name__ == "__main__":
    arguments = [int(input()) for _ in range(4)]
    print(padding_same_valid(*arguments, eval(input())))
