"""At equal distance you take the smaller label first. The smaller training index comes first.
距离相等时你让标签小的在前。应让训练下标小的在前。
"""

import numpy as np


def knn_classify(X_train, y_train, X_test, k):
    squared = ((X_test[:, None, :] - X_train[None, :, :]) ** 2).sum(axis=2)
    neighbours = np.array([np.lexsort((y_train, row)) for row in squared])[:, :k]
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
