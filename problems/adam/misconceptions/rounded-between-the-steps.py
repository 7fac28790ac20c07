"""You round the parameters after every step. With a small rate a step is less than half a unit of the 4th decimal, so nothing moves. Round only what is printed.
你在每一步之后都对参数取舍。学习率小时，一步还不到第 4 位小数的一半，参数就不会动。只对打印的数取舍。
"""

import numpy as np


def adam_optimizer(grad, x0, learning_rate=0.001, beta1=0.9, beta2=0.999, epsilon=1e-8, num_iterations=10):
    x = x0
    m = np.zeros_like(x0)
    v = np.zeros_like(x0)
    for t in range(1, num_iterations + 1):
        g = grad(x)
        m = beta1 * m + (1 - beta1) * g
        v = beta2 * v + (1 - beta2) * g**2
        m_hat = m / (1 - beta1**t)
        v_hat = v / (1 - beta2**t)
        x = (x - learning_rate * m_hat / (np.sqrt(v_hat) + epsilon)).round(4)
    return x


if __name__ == "__main__":
    A, b, x0 = (np.array(eval(input()), dtype=float) for _ in range(3))
    learning_rate, beta1, beta2, epsilon = (float(input()) for _ in range(4))
    x = adam_optimizer(lambda x: A @ x - b, x0, learning_rate, beta1, beta2, epsilon, int(input()))
    print([round(value, 4) for value in x.tolist()])
