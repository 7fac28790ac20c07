import numpy as np


def pairwise_distances(X, Y):
    return np.linalg.norm(X.T[:, :, None] - Y.T[:, None, :], axis=0)


if __name__ == "__main__":
    print(pairwise_distances(np.array(eval(input())), np.array(eval(input()))))
