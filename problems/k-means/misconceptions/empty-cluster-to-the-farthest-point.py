"""You move a centroid without points to the point farthest from its centroid, as scikit-learn does. Here it stays where it is.
你像 scikit-learn 那样，把没有点的中心移到离其中心最远的点上。这里它应保持不动。
"""

import numpy as np


def assign(points, centroids):
    squared = ((points[:, None, :] - centroids[None, :, :]) ** 2).sum(axis=2)
    return squared, squared.argmin(axis=1)


def k_means(points, centroids, iterations):
    centroids = centroids.copy()
    for _ in range(iterations):
        squared, labels = assign(points, centroids)
        farthest = points[squared.min(axis=1).argmax()]
        for k in range(len(centroids)):
            members = points[labels == k]
            centroids[k] = members.mean(axis=0) if len(members) > 0 else farthest
    squared, labels = assign(points, centroids)
    return centroids, labels, squared.min(axis=1).sum()


if __name__ == "__main__":
    points = np.array(eval(input()), dtype=float)
    centroids = np.array(eval(input()), dtype=float)
    iterations = int(input())
    centroids, labels, inertia = k_means(points, centroids, iterations)
    print((centroids.round(4).tolist(), labels.tolist(), round(float(inertia), 4)))
