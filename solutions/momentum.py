import numpy as np


def momentum(grad, x0, learning_rate, beta, num_iterations):
    """Gradient descent with momentum (heavy ball).

    grad: function (D,) -> (D,), x0: (D,). Returns x after num_iterations steps, (D,).
    """
    x = x0
    v = np.zeros_like(x0)
    for _ in range(num_iterations):
        v = beta * v + grad(x)
        x = x - learning_rate * v
    return x


if __name__ == "__main__":
    A, b, x0 = (np.array(eval(input()), dtype=float) for _ in range(3))
    x = momentum(lambda x: A @ x - b, x0, float(input()), float(input()), int(input()))
    print([round(value, 4) for value in x.tolist()])
