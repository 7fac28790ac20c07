import numpy as np


def rectified_flow_sampling(x0, W, u, c, z, mean, std):
    """Follows the velocity x W + t u + c from t = 0 to 1 over a logit-normal grid, by Euler's and by Heun's method.

    x0: (N, D); W: (D, D); u, c: (D,); z: m draws. Returns the m + 2 times and two arrays (N, D).
    """
    inner = 1 / (1 + np.exp(-(mean + std * np.array(z))))
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
