import numpy as np


def sequence_mask(lengths, max_len):
    positions = np.ones((len(lengths), max_len), dtype=int).cumsum(axis=1)
    return np.less_equal(positions, np.asarray(lengths).reshape(-1, 1))


if __name__ == "__main__":
    print(sequence_mask(eval(input()), int(input())))
