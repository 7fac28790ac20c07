"""You run the time from 1 down to 0, as Stable Diffusion 3 and openpi do. Here 0 is noise and 1 is data.
你让时间从 1 走到 0，那是 Stable Diffusion 3 和 openpi 的方向。本题中 0 是噪声，1 是数据。
"""

import numpy as np


def rectified_flow_sampling(x0, W, u, c, z, mean, std):
    inner = 1 / (1 + np.exp(-(mean + std * np.array(z))))
    times = np.concatenate(([0.0], np.sort(inner), [1.0]))
    euler = heun = x0
    for t, after in zip(times[::-1], times[::-1][1:]):
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
