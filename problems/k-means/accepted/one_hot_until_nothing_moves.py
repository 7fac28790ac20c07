import numpy as np

points = np.array(eval(input()), dtype=float)
centroids = np.array(eval(input()), dtype=float)
iterations = int(input())


def labels_of(centroids):
    return np.argmin(np.linalg.norm(points[None] - centroids[:, None], axis=-1), axis=0)


for _ in range(iterations):
    one_hot = np.eye(len(centroids))[labels_of(centroids)]
    counts = one_hot.sum(axis=0)[:, None]
    moved = np.where(counts > 0, one_hot.T @ points / np.maximum(counts, 1), centroids)
    if np.array_equal(moved, centroids):
        break
    centroids = moved
labels = labels_of(centroids)
print(centroids)
print(labels)
print(np.sum((points - centroids[labels]) ** 2))
