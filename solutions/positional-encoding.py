import numpy as np


def positional_encoding(seq_len, d_model):
    """Sinusoidal position encodings of the transformer; d_model may be odd.

    Returns (seq_len, d_model): sines in the even columns, cosines in the odd ones.
    """
    column = np.arange(d_model)
    angles = np.arange(seq_len)[:, None] / 10000 ** (2 * (column // 2) / d_model)
    return np.where(column % 2 == 0, np.sin(angles), np.cos(angles))


if __name__ == "__main__":
    seq_len = int(input())
    d_model = int(input())
    print(np.round(positional_encoding(seq_len, d_model), 4).tolist())
