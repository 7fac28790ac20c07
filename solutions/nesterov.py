import numpy as np


def nesterov(grad, x0, learning_rate, beta, num_iterations):
    """Nesterov accelerated gradient: momentum with the gradient at the look-ahead point.

    grad: function (D,) -> (D,), x0: (D,). Returns x after num_iterations steps, (D,).
    """
    x = x0
    v = np.zeros_like(x0)
    for _ in range(num_iterations):
        look_ahead = x - learning_rate * beta * v
        v = beta * v + grad(look_ahead)
        x = x - learning_rate * v
    return x


if __name__ == "__main__":
    A, b, x0 = (np.array(eval(input()), dtype=float) for _ in range(3))
    x = nesterov(lambda x: A @ x - b, x0, float(input()), float(input()), int(input()))
    print([round(value, 4) for value in x.tolist()])
