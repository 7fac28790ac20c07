"""You flatten dimension by dimension. The frequency is outside: all dimensions of k = 0 first, then those of k = 1.
你按维度逐个展平。频率应在外层：先是 k = 0 的所有维，再是 k = 1 的所有维。
"""

import numpy as np


def fast_action_tokenizer(chunk, scale):
    steps = len(chunk)
    k, n = np.arange(steps)[:, None], np.arange(steps)
    dct = np.sqrt(2 / steps) * np.cos(np.pi * (2 * n + 1) * k / (2 * steps))
    dct[0] = np.sqrt(1 / steps)
    coefficients = np.round(scale * (dct @ chunk))
    reconstruction = dct.T @ coefficients / scale
    return coefficients.astype(int).T.ravel(), reconstruction, np.abs(reconstruction - chunk).max()


if __name__ == "__main__":
    chunk = np.array(eval(input()), dtype=float)
    tokens, reconstruction, error = fast_action_tokenizer(chunk, float(input()))
    print((tokens.tolist(), reconstruction.round(4).tolist(), round(float(error), 4)))
