"""You compare sums of absolute differences. Use the Euclidean distance: sums of squares.
你比较的是绝对差之和（曼哈顿距离）。应使用欧氏距离：差的平方和。
"""

import numpy as np


def knn_classify(X_train, y_train, X_test, k):
    squared = np.abs(X_test[:, None, :] - X_train[None, :, :]).sum(axis=2)
    neighbours = np.argsort(squared, axis=1, kind="stable")[:, :k]
    labels = []
    for votes in y_train[neighbours]:
        candidates, counts = np.unique(votes, return_counts=True)
        labels.append(int(candidates[counts.argmax()]))
    return labels, neighbours.tolist()


if __name__ == "__main__":
    X_train = np.array(eval(input()), dtype=float)
    y_train = np.array(eval(input()))
    X_test = np.array(eval(input()), dtype=float)
    k = int(input())
    print(knn_classify(X_train, y_train, X_test, k))
