import numpy as np


def sigmoid(z):
    return 1.0 / (1.0 + np.exp(-z))


if __name__ == "__main__":
    print(repr(np.round(sigmoid(np.array(float(input()))), 4)))
