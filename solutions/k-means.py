import numpy as np


def assign(points, centroids):
    """Squared distance of each point to each centroid (N, K), and the index of the nearest (N,)."""
    squared = ((points[:, None, :] - centroids[None, :, :]) ** 2).sum(axis=2)
    return squared, squared.argmin(axis=1)


def k_means(points, centroids, iterations):
    """Lloyd's algorithm from given centroids.

    points: (N, D), centroids: (K, D). Returns centroids (K, D), labels (N,), inertia.
    """
    centroids = centroids.copy()
    for _ in range(iterations):
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
