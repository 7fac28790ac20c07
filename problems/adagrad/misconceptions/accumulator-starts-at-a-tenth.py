"""You start G at 0.1, the initial_accumulator_value of Keras and TensorFlow. Here G starts at 0, as in the paper and PyTorch.
你让 G 从 0.1 开始，那是 Keras 和 TensorFlow 的 initial_accumulator_value。本题与论文和 PyTorch 一样，G 从 0 开始。
"""

import numpy as np


def adagrad(grad, x0, learning_rate, epsilon, num_iterations):
    x = x0
    G = np.full_like(x0, 0.1)
    for _ in range(num_iterations):
        g = grad(x)
        G = G + g**2
        x = x - learning_rate * g / (np.sqrt(G) + epsilon)
    return x


if __name__ == "__main__":
    A, b, x0 = (np.array(eval(input()), dtype=float) for _ in range(3))
    x = adagrad(lambda x: A @ x - b, x0, float(input()), float(input()), int(input()))
    print([round(value, 4) for value in x.tolist()])
