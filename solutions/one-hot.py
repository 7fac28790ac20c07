import numpy as np


def one_hot(labels, num_classes):
    """One row per label: 1 at its class, 0 elsewhere.

    labels: (N,) ints. Returns (N, num_classes) ints; a label outside 0 .. num_classes - 1 has a row of zeros.
    """
    return (labels[:, None] == np.arange(num_classes)).astype(int)


if __name__ == "__main__":
    labels = np.array(eval(input()))
    print(one_hot(labels, int(input())).tolist())
