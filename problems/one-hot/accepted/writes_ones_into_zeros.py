import numpy as np


def one_hot(labels, num_classes):
    labels = np.asarray(labels)
    known = np.flatnonzero((0 <= labels) & (labels < num_classes))
    encoded = np.zeros((len(labels), num_classes))
    encoded[known, labels[known]] = 1.0
    return encoded


if __name__ == "__main__":
    print(one_hot(eval(input()), int(input())))
