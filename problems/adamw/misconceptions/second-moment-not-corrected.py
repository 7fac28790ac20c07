"""You correct m only. v starts at 0 as well: divide it by 1 - beta2^t.
你只修正了 m。v 也从 0 开始：要除以 1 - β₂^t。
"""

import numpy as np


def adamw(x0, grads, learning_rate, beta1, beta2, epsilon, weight_decay):
    x = x0
    m = np.zeros_like(x)
    v = np.zeros_like(x)
    path = []
    for t, g in enumerate(grads, start=1):
        x = (1 - learning_rate * weight_decay) * x
        m = beta1 * m + (1 - beta1) * g
        v = beta2 * v + (1 - beta2) * g**2
        m_hat = m / (1 - beta1**t)
        v_hat = v
        x = x - learning_rate * m_hat / (np.sqrt(v_hat) + epsilon)
        path.append(x)
    return np.array(path)


if __name__ == "__main__":
    x0 = np.array(eval(input()), dtype=float)
    grads = np.array(eval(input()), dtype=float)
    hyperparameters = [float(input()) for _ in range(5)]
    print(adamw(x0, grads, *hyperparameters).round(4).tolist())
