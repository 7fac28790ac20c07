"""You run time as openpi does, with noise at t = 1 and the target noise minus action. Here t = 0 is noise and the target action minus noise.
你按 openpi 的约定：t = 1 是噪声，目标为噪声减动作。本题 t = 0 是噪声，目标为动作减噪声。
"""

import numpy as np


def velocity(x, t, W, u):
    return x @ W + t * u


def flow_matching(noise, action, t, W, u, steps):
    times = t[:, None]
    x_t = times * noise + (1 - times) * action
    target = noise - action
    loss = np.mean((velocity(x_t, times, W, u) - target) ** 2)
    x = noise
    for k in range(steps):
        x = x - velocity(x, 1 - k / steps, W, u) / steps
    return loss, x


if __name__ == "__main__":
    noise, action, t, W, u = (np.array(eval(input()), dtype=float) for _ in range(5))
    loss, samples = flow_matching(noise, action, t, W, u, int(input()))
    print((round(float(loss), 4), np.round(samples, 4).tolist()))
