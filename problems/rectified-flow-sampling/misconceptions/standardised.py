"""You standardise the draws, (z - mean) / std. They are standard normal already: scale them, mean + std z.
你对样本做了标准化 (z - mean) / std。它们本来就是标准正态：应缩放为 mean + std z。
"""

import numpy as np


def rectified_flow_sampling(x0, W, u, c, z, mean, std):
    inner = 1 / (1 + np.exp(-((np.array(z) - mean) / std)))
    times = np.concatenate(([0.0], np.sort(inner), [1.0]))
    euler = heun = x0
    for t, after in zip(times, times[1:]):
        h = after - t
        euler = euler + h * (euler @ W + t * u + c)
        slope = heun @ W + t * u + c
        predicted = heun + h * slope
        heun = heun + h / 2 * (slope + predicted @ W + after * u + c)
    return times, euler, heun


if __name__ == "__main__":
    x0, W, u, c, z = (np.array(eval(input()), dtype=float) for _ in range(5))
    results = rectified_flow_sampling(x0, W, u, c, z, float(input()), float(input()))
    print(tuple(np.round(value, 4).tolist() for value in results))
