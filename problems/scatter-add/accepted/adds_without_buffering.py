import numpy as np


def scatter_add(base, index, updates):
    result = np.array(base, dtype=float)
    np.add.at(result, index, updates)
    return result


if __name__ == "__main__":
    print(scatter_add(eval(input()), eval(input()), eval(input())))
