import numpy as np


def sequence_mask(lengths, max_len):
    """Which positions of a padded batch hold real tokens.

    lengths: (B,) ints. Returns (B, max_len) booleans, True for the first lengths[i] positions of row i.
    """
    return np.arange(max_len) < lengths[:, None]


if __name__ == "__main__":
    lengths = np.array(eval(input()))
    print(sequence_mask(lengths, int(input())).tolist())
