"""At equal votes you take the label of the nearest neighbour. Here the smallest label wins.
票数相同时你取了最近邻的标签。这里应取最小的标签。
"""

import numpy as np


def knn_classify(X_train, y_train, X_test, k):
    squared = ((X_test[:, None, :] - X_train[None, :, :]) ** 2).sum(axis=2)
    neighbours = np.argsort(squared, axis=1, kind="stable")[:, :k]
    labels = []
    for votes in y_train[neighbours]:
        candidates, counts = np.unique(votes, return_counts=True)
        tied = candidates[counts == counts.max()]
        labels.append(int(next(vote for vote in votes if vote in tied)))
    return labels, neighbours.tolist()


if __name__ == "__main__":
    X_train = np.array(eval(input()), dtype=float)
    y_train = np.array(eval(input()))
    X_test = np.array(eval(input()), dtype=float)
    k = int(input())
    print(knn_classify(X_train, y_train, X_test, k))
