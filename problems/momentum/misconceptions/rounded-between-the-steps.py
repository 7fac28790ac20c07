"""You round the parameters after every step. With a small rate a step is less than half a unit of the 4th decimal, so nothing moves. Round only what is printed.
你在每一步之后都对参数取舍。学习率小时，一步还不到第 4 位小数的一半，参数就不会动。只对打印的数取舍。
"""

import numpy as np


def momentum(grad, x0, learning_rate, beta, num_iterations):
    x = x0
    v = np.zeros_like(x0)
    for _ in range(num_iterations):
        v = beta * v + grad(x)
        x = (x - learning_rate * v).round(4)
    return x


if __name__ == "__main__":
    A, b, x0 = (np.array(eval(input()), dtype=float) for _ in range(3))
    x = momentum(lambda x: A @ x - b, x0, float(input()), float(input()), int(input()))
    print([round(value, 4) for value in x.tolist()])
