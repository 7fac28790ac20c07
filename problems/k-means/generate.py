import random
import sys


def main(seed):
    rng = random.Random(seed)
    n, k, d = rng.randint(2, 7), rng.randint(1, 3), rng.randint(1, 3)

    def nearest_are_apart(points, centroids):
        for point in points:
            squared = sorted(sum((a - b) ** 2 for a, b in zip(point, c)) for c in centroids)
            if len(squared) > 1 and squared[1] - squared[0] < 1e-6:
                return False
        return True

    def is_clear(points, centroids, iterations):
        for _ in range(iterations + 1):
            if not nearest_are_apart(points, centroids):
                return False
            groups = [[] for _ in centroids]
            for point in points:
                squared = [sum((a - b) ** 2 for a, b in zip(point, c)) for c in centroids]
                groups[squared.index(min(squared))].append(point)
            centroids = [
                [sum(column) / len(group) for column in zip(*group)] if group else centroid
                for group, centroid in zip(groups, centroids)
            ]
        return True

    while True:
        points = [[round(rng.uniform(-5.0, 5.0), 1) for _ in range(d)] for _ in range(n)]
        centroids = [[round(rng.uniform(-5.0, 5.0), 1) for _ in range(d)] for _ in range(k)]
        if rng.random() < 0.2:
            centroids[-1] = [12.0] * d
        iterations = rng.randint(1, 4)
        if is_clear(points, centroids, iterations):
            break
    print(points, centroids, iterations, sep="\n")


if __name__ == "__main__":
    main(int(sys.argv[1]))
