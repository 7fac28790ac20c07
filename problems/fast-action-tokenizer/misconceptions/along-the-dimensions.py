"""You transform along the action dimensions. Each dimension is a signal over time: the transform runs along the first axis.
你沿动作维做了变换。每一维是一条随时间变化的信号：变换沿第一维（时间）进行。
"""

import numpy as np


def fast_action_tokenizer(chunk, scale):
    chunk = chunk.T
    steps = len(chunk)
    k, n = np.arange(steps)[:, None], np.arange(steps)
    dct = np.sqrt(2 / steps) * np.cos(np.pi * (2 * n + 1) * k / (2 * steps))
    dct[0] = np.sqrt(1 / steps)
    coefficients = np.round(scale * (dct @ chunk))
    reconstruction = dct.T @ coefficients / scale
    return coefficients.T.astype(int).ravel(), reconstruction.T, np.abs(reconstruction - chunk).max()


if __name__ == "__main__":
    chunk = np.array(eval(input()), dtype=float)
    tokens, reconstruction, error = fast_action_tokenizer(chunk, float(input()))
    print((tokens.tolist(), reconstruction.round(4).tolist(), round(float(error), 4)))
