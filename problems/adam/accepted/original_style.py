import numpy as np


def adam_optimizer(f, grad, x0, learning_rate=0.001, beta1=0.9, beta2=0.999, epsilon=1e-8, num_iterations=10):
    x = x0
    m = np.zeros_like(x)
    v = np.zeros_like(x)
    for t in range(1, num_iterations + 1):
        g = grad(x)
        m = beta1 * m + (1 - beta1) * g
        v = beta2 * v + (1 - beta2) * g**2
        m_hat = m / (1 - beta1**t)
        v_hat = v / (1 - beta2**t)
        x = x - learning_rate * m_hat / (np.sqrt(v_hat) + epsilon)
    return x


if __name__ == "__main__":
    A = np.array(eval(input()))
    b = np.array(eval(input()))
    x0 = np.array(eval(input()))
    learning_rate = float(input())
    beta1 = float(input())
    beta2 = float(input())
    epsilon = float(input())
    num_iterations = int(input())
    print(
        adam_optimizer(
            lambda x: 0.5 * x @ A @ x - b @ x,
            lambda x: A @ x - b,
            x0,
            learning_rate,
            beta1,
            beta2,
            epsilon,
            num_iterations,
        )
    )
