import numpy as np


def gradient_descent(grad, x0, learning_rate, num_iterations):
    """Gradient descent with a constant learning rate.

    grad: function (D,) -> (D,), x0: (D,). Returns x after num_iterations steps, (D,).
    """
    x = x0
    for _ in range(num_iterations):
        x = x - learning_rate * grad(x)
    return x


if __name__ == "__main__":
    A, b, x0 = (np.array(eval(input()), dtype=float) for _ in range(3))
    x = gradient_descent(lambda x: A @ x - b, x0, float(input()), int(input()))
    print([round(value, 4) for value in x.tolist()])
