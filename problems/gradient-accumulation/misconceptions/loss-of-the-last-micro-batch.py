"""You record the loss of the last micro-batch. It is the loss of the whole step.
你记录的是最后一个微批次的损失。应是整步的损失。
"""

import numpy as np


def gradient_accumulation(X, y, w, b, micro_sizes, accum_steps, learning_rate):
    losses = []
    start = 0
    for first in range(0, len(micro_sizes), accum_steps):
        sizes = micro_sizes[first : first + accum_steps]
        loss, dw, db = 0.0, np.zeros_like(w), 0.0
        for size in sizes:
            inputs, targets = X[start : start + size], y[start : start + size]
            start += size
            residual = inputs @ w + b - targets
            share = size / sum(sizes)
            loss = np.mean(residual**2)
            dw += share * 2 / size * inputs.T @ residual
            db += share * 2 * residual.mean()
        losses.append(loss)
        w = w - learning_rate * dw
        b = b - learning_rate * db
    return w, b, losses


if __name__ == "__main__":
    X, y, w = (np.array(eval(input()), dtype=float) for _ in range(3))
    w, b, losses = gradient_accumulation(X, y, w, float(input()), eval(input()), int(input()), float(input()))
    print((w.round(4).tolist(), round(float(b), 4), [round(float(loss), 4) for loss in losses]))
