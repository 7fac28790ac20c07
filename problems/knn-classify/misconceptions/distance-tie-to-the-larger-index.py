"""At equal distance you list the larger training index first. The smaller one comes first; a stable sort keeps it so.
距离相等时你让训练下标大的在前。应让小的在前；稳定排序可以做到。
"""

import numpy as np


def knn_classify(X_train, y_train, X_test, k):
    squared = ((X_test[:, None, :] - X_train[None, :, :]) ** 2).sum(axis=2)
    neighbours = len(X_train) - 1 - np.argsort(squared[:, ::-1], axis=1, kind="stable")[:, :k]
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
