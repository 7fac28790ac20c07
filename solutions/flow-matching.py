import numpy as np


def velocity(x, t, W, u):
    """The model: velocity at points x (N, D) and times t, a number or (N, 1)."""
    return x @ W + t * u


def flow_matching(noise, action, t, W, u, steps):
    """Loss of a linear flow-matching model, and the Euler samples that its noise flows to.

    noise, action: (N, D), t: (N,), W: (D, D), u: (D,). Returns the loss and samples (N, D).
    """
    times = t[:, None]
    x_t = (1 - times) * noise + times * action
    target = action - noise
    loss = np.mean((velocity(x_t, times, W, u) - target) ** 2)
    x = noise
    for k in range(steps):
        x = x + velocity(x, k / steps, W, u) / steps
    return loss, x


if __name__ == "__main__":
    noise, action, t, W, u = (np.array(eval(input()), dtype=float) for _ in range(5))
    loss, samples = flow_matching(noise, action, t, W, u, int(input()))
    print((round(float(loss), 4), np.round(samples, 4).tolist()))
