import numpy as np


def adamw(x0, grads, learning_rate, beta1, beta2, epsilon, weight_decay):
    """AdamW on given gradients.

    x0: (D,), grads: (T, D). Returns (T, D), the parameters after each step.
    """
    x = x0
    m = np.zeros_like(x)
    v = np.zeros_like(x)
    path = []
    for t, g in enumerate(grads, start=1):
        x = (1 - learning_rate * weight_decay) * x
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
