"""You weight each vote by 1 / distance. Here every neighbour has one vote.
你按距离的倒数给选票加权。这里每个近邻各一票。
"""

import numpy as np


def knn_classify(X_train, y_train, X_test, k):
    squared = ((X_test[:, None, :] - X_train[None, :, :]) ** 2).sum(axis=2)
    neighbours = np.argsort(squared, axis=1, kind="stable")[:, :k]
    labels = []
    for row, nearest in zip(squared, neighbours):
        votes = y_train[nearest]
        weights = 1 / (np.sqrt(row[nearest]) + 1e-9)
        candidates = np.unique(votes)
        counts = np.array([weights[votes == label].sum() for label in candidates])
        labels.append(int(candidates[counts.argmax()]))
    return labels, neighbours.tolist()


if __name__ == "__main__":
    X_train = np.array(eval(input()), dtype=float)
    y_train = np.array(eval(input()))
    X_test = np.array(eval(input()), dtype=float)
    k = int(input())
    print(knn_classify(X_train, y_train, X_test, k))
