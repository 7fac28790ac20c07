"""You use sqrt(2/H) for k = 0 too. The constant row of the transform has the weight sqrt(1/H).
k = 0 时你也用了 sqrt(2/H)。变换矩阵中常数那一行的系数是 sqrt(1/H)。
"""

import numpy as np


def fast_action_tokenizer(chunk, scale):
    steps = len(chunk)
    k, n = np.arange(steps)[:, None], np.arange(steps)
    dct = np.sqrt(2 / steps) * np.cos(np.pi * (2 * n + 1) * k / (2 * steps))
    coefficients = np.round(scale * (dct @ chunk))
    reconstruction = dct.T @ coefficients / scale
    return coefficients.astype(int).ravel(), reconstruction, np.abs(reconstruction - chunk).max()


if __name__ == "__main__":
    chunk = np.array(eval(input()), dtype=float)
    tokens, reconstruction, error = fast_action_tokenizer(chunk, float(input()))
    print((tokens.tolist(), reconstruction.round(4).tolist(), round(float(error), 4)))
