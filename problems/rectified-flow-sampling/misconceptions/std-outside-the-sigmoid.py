"""You apply mean and std after the sigmoid. They belong inside: sigmoid(mean + std z), so that times stay between 0 and 1.
你在 sigmoid 之后才用均值和标准差。它们应在里面：sigmoid(mean + std z)，时间才会在 0 与 1 之间。
"""

import numpy as np


def rectified_flow_sampling(x0, W, u, c, z, mean, std):
    inner = mean + std / (1 + np.exp(-np.array(z)))
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
