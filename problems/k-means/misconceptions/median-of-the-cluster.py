"""You move each centroid to the median of its points. K-means takes the mean, the point with the least sum of squares.
你把中心移到了簇内各点的中位数。K-means 取均值，即平方和最小的点。
"""

import numpy as np


def assign(points, centroids):
    squared = ((points[:, None, :] - centroids[None, :, :]) ** 2).sum(axis=2)
    return squared, squared.argmin(axis=1)


def k_means(points, centroids, iterations):
    centroids = centroids.copy()
    for _ in range(iterations):
        _, labels = assign(points, centroids)
        for k in set(labels.tolist()):
            centroids[k] = np.median(points[labels == k], axis=0)
    squared, labels = assign(points, centroids)
    return centroids, labels, squared.min(axis=1).sum()


if __name__ == "__main__":
    points = np.array(eval(input()), dtype=float)
    centroids = np.array(eval(input()), dtype=float)
    iterations = int(input())
    centroids, labels, inertia = k_means(points, centroids, iterations)
    print((centroids.round(4).tolist(), labels.tolist(), round(float(inertia), 4)))
