import numpy as np


def rmsprop(grad, x0, learning_rate, rho, epsilon, num_iterations):
    """RMSProp without momentum and without bias correction.

    grad: function (D,) -> (D,), x0: (D,). Returns x after num_iterations steps, (D,).
    """
    x = x0
    s = np.zeros_like(x0)
    for _ in range(num_iterations):
        g = grad(x)
        s = rho * s + (1 - rho) * g**2
        x = x - learning_rate * g / (np.sqrt(s) + epsilon)
    return x


if __name__ == "__main__":
    A, b, x0 = (np.array(eval(input()), dtype=float) for _ in range(3))
    learning_rate, rho, epsilon = (float(input()) for _ in range(3))
    x = rmsprop(lambda x: A @ x - b, x0, learning_rate, rho, epsilon, int(input()))
    print([round(value, 4) for value in x.tolist()])
