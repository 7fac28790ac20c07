"""You apply the forward transform again to decode. The inverse of an orthonormal matrix is its transpose.
你解码时又做了一次正变换。正交矩阵的逆是它的转置。
"""

import numpy as np


def fast_action_tokenizer(chunk, scale):
    steps = len(chunk)
    k, n = np.arange(steps)[:, None], np.arange(steps)
    dct = np.sqrt(2 / steps) * np.cos(np.pi * (2 * n + 1) * k / (2 * steps))
    dct[0] = np.sqrt(1 / steps)
    coefficients = np.round(scale * (dct @ chunk))
    reconstruction = dct @ coefficients / scale
    return coefficients.astype(int).ravel(), reconstruction, np.abs(reconstruction - chunk).max()


if __name__ == "__main__":
    chunk = np.array(eval(input()), dtype=float)
    tokens, reconstruction, error = fast_action_tokenizer(chunk, float(input()))
    print((tokens.tolist(), reconstruction.round(4).tolist(), round(float(error), 4)))
