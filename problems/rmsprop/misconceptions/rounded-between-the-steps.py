"""You round the parameters after every step. With a small rate a step is less than half a unit of the 4th decimal, so nothing moves. Round only what is printed.
你在每一步之后都对参数取舍。学习率小时，一步还不到第 4 位小数的一半，参数就不会动。只对打印的数取舍。
"""

import numpy as np


def rmsprop(grad, x0, learning_rate, rho, epsilon, num_iterations):
    x = x0
    s = np.zeros_like(x0)
    for _ in range(num_iterations):
        g = grad(x)
        s = rho * s + (1 - rho) * g**2
        x = (x - learning_rate * g / (np.sqrt(s) + epsilon)).round(4)
    return x


if __name__ == "__main__":
    A, b, x0 = (np.array(eval(input()), dtype=float) for _ in range(3))
    learning_rate, rho, epsilon = (float(input()) for _ in range(3))
    x = rmsprop(lambda x: A @ x - b, x0, learning_rate, rho, epsilon, int(input()))
    print([round(value, 4) for value in x.tolist()])
