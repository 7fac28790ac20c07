"""You divide by the scale before rounding. Multiply when encoding, divide when decoding.
你在取整前除以了缩放系数。编码时乘，解码时除。
"""

import numpy as np


def fast_action_tokenizer(chunk, scale):
    steps = len(chunk)
    k, n = np.arange(steps)[:, None], np.arange(steps)
    dct = np.sqrt(2 / steps) * np.cos(np.pi * (2 * n + 1) * k / (2 * steps))
    dct[0] = np.sqrt(1 / steps)
    coefficients = np.round((dct @ chunk) / scale)
    reconstruction = dct.T @ coefficients * scale
    return coefficients.astype(int).ravel(), reconstruction, np.abs(reconstruction - chunk).max()


if __name__ == "__main__":
    chunk = np.array(eval(input()), dtype=float)
    tokens, reconstruction, error = fast_action_tokenizer(chunk, float(input()))
    print((tokens.tolist(), reconstruction.round(4).tolist(), round(float(error), 4)))
