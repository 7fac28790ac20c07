import numpy as np


def knn_classify(X_train, y_train, X_test, k):
    """Majority vote of the k nearest training points.

    X_train: (N, D), y_train: (N,) ints, X_test: (M, D). Returns labels (M,) and neighbours (M, k).
    """
    squared = ((X_test[:, None, :] - X_train[None, :, :]) ** 2).sum(axis=2)
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
