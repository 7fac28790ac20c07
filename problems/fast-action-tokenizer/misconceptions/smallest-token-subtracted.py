"""You subtract the smallest token, as the published tokenizer does before BPE. This exercise stops before that: tokens may be negative.
你减去了最小的 token，官方分词器在 BPE 之前会这样做。本题到此之前为止：token 可以为负。
"""

import numpy as np


def fast_action_tokenizer(chunk, scale):
    steps = len(chunk)
    k, n = np.arange(steps)[:, None], np.arange(steps)
    dct = np.sqrt(2 / steps) * np.cos(np.pi * (2 * n + 1) * k / (2 * steps))
    dct[0] = np.sqrt(1 / steps)
    coefficients = np.round(scale * (dct @ chunk))
    reconstruction = dct.T @ coefficients / scale
    return (coefficients - coefficients.min()).astype(int).ravel(), reconstruction, np.abs(reconstruction - chunk).max()


if __name__ == "__main__":
    chunk = np.array(eval(input()), dtype=float)
    tokens, reconstruction, error = fast_action_tokenizer(chunk, float(input()))
    print((tokens.tolist(), reconstruction.round(4).tolist(), round(float(error), 4)))
