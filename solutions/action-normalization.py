import numpy as np


def action_normalization(data, x):
    """Actions scaled per dimension so that the training range becomes [-1, 1].

    data: (N, D) training actions; x: (M, D). Returns (M, D); dimensions with a range under 1e-4 give 0.
    """
    low, high = data.min(axis=0), data.max(axis=0)
    extent = high - low
    y = np.zeros(x.shape)
    moving = extent >= 1e-4
    y[:, moving] = 2 * (x - low)[:, moving] / extent[moving] - 1
    return y


if __name__ == "__main__":
    data = np.array(eval(input()), dtype=float)
    x = np.array(eval(input()), dtype=float)
    print([[round(value, 4) for value in row] for row in action_normalization(data, x).tolist()])
