import numpy as np


def fast_action_tokenizer(chunk, scale):
    """The chunk as rounded DCT coefficients, its reconstruction from them, and the largest error.

    chunk: (H, D). Returns H * D ints (frequency by frequency), the reconstruction (H, D) and a float.
    """
    steps = len(chunk)
    k, n = np.arange(steps)[:, None], np.arange(steps)
    dct = np.sqrt(2 / steps) * np.cos(np.pi * (2 * n + 1) * k / (2 * steps))
    dct[0] = np.sqrt(1 / steps)
    coefficients = np.round(scale * (dct @ chunk))
    reconstruction = dct.T @ coefficients / scale
    return coefficients.astype(int).ravel(), reconstruction, np.abs(reconstruction - chunk).max()


if __name__ == "__main__":
    chunk = np.array(eval(input()), dtype=float)
    tokens, reconstruction, error = fast_action_tokenizer(chunk, float(input()))
    print((tokens.tolist(), reconstruction.round(4).tolist(), round(float(error), 4)))
