import numpy as np


def relu(x, dy):
    """ReLU and its gradient; the derivative at 0 is taken as 0.

    x: (N,) pre-activations, dy: (N,) upstream gradient. Returns (y, dx), each (N,).
    """
    return np.maximum(x, 0), np.where(x > 0, dy, 0)


if __name__ == "__main__":
    x = np.array(eval(input()), dtype=float)
    dy = np.array(eval(input()), dtype=float)
    y, dx = relu(x, dy)
    print((y.round(4).tolist(), dx.round(4).tolist()))
