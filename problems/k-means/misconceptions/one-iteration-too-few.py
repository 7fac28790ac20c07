"""You move the centroids once too few. Every iteration assigns and moves; the assignment after the last move comes on top.
你少移动了一次中心。每次迭代都要分配并移动；最后一次移动之后的分配是额外的。
"""

import numpy as np


def assign(points, centroids):
    squared = ((points[:, None, :] - centroids[None, :, :]) ** 2).sum(axis=2)
    return squared, squared.argmin(axis=1)


def k_means(points, centroids, iterations):
    centroids = centroids.copy()
    for _ in range(iterations - 1):
        _, labels = assign(points, centroids)
        for k in set(labels.tolist()):
            centroids[k] = points[labels == k].mean(axis=0)
    squared, labels = assign(points, centroids)
    return centroids, labels, squared.min(axis=1).sum()


if __name__ == "__main__":
    points = np.array(eval(input()), dtype=float)
    centroids = np.array(eval(input()), dtype=float)
    iterations = int(input())
    centroids, labels, inertia = k_means(points, centroids, iterations)
    print((centroids.round(4).tolist(), labels.tolist(), round(float(inertia), 4)))
