"""You average the labels: that is regression. Labels are names: take the most frequent one.
你对标签取了平均，那是回归。标签只是名字：应取出现最多的一个。
"""

import numpy as np


def knn_classify(X_train, y_train, X_test, k):
    squared = ((X_test[:, None, :] - X_train[None, :, :]) ** 2).sum(axis=2)
    neighbours = np.argsort(squared, axis=1, kind="stable")[:, :k]
    labels = []
    for votes in y_train[neighbours]:
        candidates, counts = np.unique(votes, return_counts=True)
        labels.append(int(round(votes.mean())))
    return labels, neighbours.tolist()


if __name__ == "__main__":
    X_train = np.array(eval(input()), dtype=float)
    y_train = np.array(eval(input()))
    X_test = np.array(eval(input()), dtype=float)
    k = int(input())
    print(knn_classify(X_train, y_train, X_test, k))
