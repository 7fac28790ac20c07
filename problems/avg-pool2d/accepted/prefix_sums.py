# A window's sum from four corners of the summed-area table; prints a NumPy array.
import numpy as np


def avg_pool2d(x, k, s, p):
    table = np.pad(np.pad(x, p).cumsum(0).cumsum(1), ((1, 0), (1, 0)))
    sums = table[k:, k:] - table[:-k, k:] - table[k:, :-k] + table[:-k, :-k]
    return sums[::s, ::s] / k**2


if __name__ == "__main__":
    x = np.array(eval(input()))
    print(avg_pool2d(x, int(input()), int(input()), int(input())))
