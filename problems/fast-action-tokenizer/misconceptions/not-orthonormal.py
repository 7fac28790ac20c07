"""Your DCT is scipy's default, without norm="ortho": the coefficients are larger by 2 sqrt(H) for k = 0 and sqrt(2H) for the others.
你用的是 scipy 默认的 DCT，没有 norm="ortho"：k = 0 的系数大 2 sqrt(H) 倍，其余大 sqrt(2H) 倍。
"""

import numpy as np


def fast_action_tokenizer(chunk, scale):
    steps = len(chunk)
    k, n = np.arange(steps)[:, None], np.arange(steps)
    dct = np.sqrt(2 / steps) * np.cos(np.pi * (2 * n + 1) * k / (2 * steps))
    dct[0] = np.sqrt(1 / steps)
    coefficients = np.round(scale * 2 * (np.cos(np.pi * (2 * n + 1) * k / (2 * steps)) @ chunk))
    reconstruction = dct.T @ coefficients / scale
    return coefficients.astype(int).ravel(), reconstruction, np.abs(reconstruction - chunk).max()


if __name__ == "__main__":
    chunk = np.array(eval(input()), dtype=float)
    tokens, reconstruction, error = fast_action_tokenizer(chunk, float(input()))
    print((tokens.tolist(), reconstruction.round(4).tolist(), round(float(error), 4)))
