import numpy as np


def linear_backward(x, W, b, dy):
    """A linear layer and its gradients, summed over the batch.

    x: (N, I), W: (O, I), b: (O,), dy: (N, O).
    Returns y: (N, O), dx: (N, I), dW: (O, I), db: (O,).
    """
    y = x @ W.T + b
    dx = dy @ W
    dW = dy.T @ x
    db = dy.sum(axis=0)
    return y, dx, dW, db


if __name__ == "__main__":
    x, W, b, dy = [np.array(eval(input()), dtype=float) for _ in range(4)]
    print(tuple(array.round(4).tolist() for array in linear_backward(x, W, b, dy)))
