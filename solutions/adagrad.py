import numpy as np


def adagrad(grad, x0, learning_rate, epsilon, num_iterations):
    """AdaGrad, diagonal version.

    grad: function (D,) -> (D,), x0: (D,). Returns x after num_iterations steps, (D,).
    """
    x = x0
    G = np.zeros_like(x0)
    for _ in range(num_iterations):
        g = grad(x)
        G = G + g**2
        x = x - learning_rate * g / (np.sqrt(G) + epsilon)
    return x


if __name__ == "__main__":
    A, b, x0 = (np.array(eval(input()), dtype=float) for _ in range(3))
    x = adagrad(lambda x: A @ x - b, x0, float(input()), float(input()), int(input()))
    print([round(value, 4) for value in x.tolist()])
