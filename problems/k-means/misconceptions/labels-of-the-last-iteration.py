"""Your labels and inertia belong to the centroids before the last move. Assign once more to the final centroids.
你的标签和惯性对应最后一次移动之前的中心。移动之后应再分配一次。
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
            centroids[k] = points[labels == k].mean(axis=0)
    return centroids, labels, ((points - centroids[labels]) ** 2).sum()


if __name__ == "__main__":
    points = np.array(eval(input()), dtype=float)
    centroids = np.array(eval(input()), dtype=float)
    iterations = int(input())
    centroids, labels, inertia = k_means(points, centroids, iterations)
    print((centroids.round(4).tolist(), labels.tolist(), round(float(inertia), 4)))
