import numpy as np


def sliding_windows(x, size, step):
    return np.lib.stride_tricks.sliding_window_view(np.asarray(x, dtype=float), size)[::step]


if __name__ == "__main__":
    print(sliding_windows(eval(input()), int(input()), int(input())))
