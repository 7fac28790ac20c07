"""You take the mean of a cluster without points, which is nan. Leave such a centroid where it is.
你对没有点的簇求了均值，得到 nan。这样的中心应保持不动。
"""

import numpy as np


def assign(points, centroids):
    squared = ((points[:, None, :] - centroids[None, :, :]) ** 2).sum(axis=2)
    return squared, squared.argmin(axis=1)


def k_means(points, centroids, iterations):
    centroids = centroids.copy()
    for _ in range(iterations):
        _, labels = assign(points, centroids)
        for k in range(len(centroids)):
            centroids[k] = points[labels == k].mean(axis=0)
    squared, labels = assign(points, centroids)
    return centroids, labels, squared.min(axis=1).sum()


if __name__ == "__main__":
    points = np.array(eval(input()), dtype=float)
    centroids = np.array(eval(input()), dtype=float)
    iterations = int(input())
    centroids, labels, inertia = k_means(points, centroids, iterations)
    print((centroids.round(4).tolist(), labels.tolist(), round(float(inertia), 4)))
