"""You add the two slopes without halving. Heun's step is (h/2)(v1 + v2).
你把两个斜率相加却没有除以 2。Heun 的步是 (h/2)(v1 + v2)。
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
        heun = heun + h * (slope + predicted @ W + after * u + c)
    return times, euler, heun


if __name__ == "__main__":
    x0, W, u, c, z = (np.array(eval(input()), dtype=float) for _ in range(5))
    results = rectified_flow_sampling(x0, W, u, c, z, float(input()), float(input()))
    print(tuple(np.round(value, 4).tolist() for value in results))
