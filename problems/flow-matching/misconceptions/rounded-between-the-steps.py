"""You round the samples after every Euler step. A short step is less than half a unit of the 4th decimal, so nothing moves. Round only what is printed.
你在每个欧拉步之后都对样本取舍。步长很短时，一步还不到第 4 位小数的一半，样本就不会动。只对打印的数取舍。
"""

import numpy as np


def velocity(x, t, W, u):
    return x @ W + t * u


def rounded(x):
    """To 4 decimals. A tie goes up, whatever its last bit."""
    return np.floor(x * 1e4 + 0.5 + 1e-6) / 1e4


def flow_matching(noise, action, t, W, u, steps):
    times = t[:, None]
    x_t = (1 - times) * noise + times * action
    target = action - noise
    loss = np.mean((velocity(x_t, times, W, u) - target) ** 2)
    x = noise
    for k in range(steps):
        x = rounded(x + velocity(x, k / steps, W, u) / steps)
    return loss, x


if __name__ == "__main__":
    noise, action, t, W, u = (np.array(eval(input()), dtype=float) for _ in range(5))
    loss, samples = flow_matching(noise, action, t, W, u, int(input()))
    print((round(float(loss), 4), np.round(samples, 4).tolist()))
