import numpy as np


def outer_product(a, b):
    return np.asarray(a, dtype=float).reshape(-1, 1) @ np.asarray(b, dtype=float).reshape(1, -1)


if __name__ == "__main__":
    print(repr(outer_product(eval(input()), eval(input()))))
