def nearest(point, centroids):
    distances = [sum((a - b) ** 2 for a, b in zip(point, centroid)) for centroid in centroids]
    return min(range(len(centroids)), key=lambda k: distances[k])


points = eval(input())
centroids = eval(input())
for _ in range(int(input())):
    labels = [nearest(point, centroids) for point in points]
    moved = []
    for k, centroid in enumerate(centroids):
        members = [point for point, label in zip(points, labels) if label == k]
        moved.append([sum(column) / len(members) for column in zip(*members)] if members else centroid)
    centroids = moved
labels = [nearest(point, centroids) for point in points]
inertia = sum((a - b) ** 2 for p, k in zip(points, labels) for a, b in zip(p, centroids[k]))
print(([[round(float(c), 4) for c in centroid] for centroid in centroids], labels, round(inertia, 4)))
