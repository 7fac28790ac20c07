from collections import Counter

X_train = eval(input())
y_train = eval(input())
X_test = eval(input())
k = int(input())
labels, neighbours = [], []
for point in X_test:
    distance = [sum((a - b) ** 2 for a, b in zip(point, row)) ** 0.5 for row in X_train]
    nearest = sorted(range(len(X_train)), key=lambda i: (distance[i], i))[:k]
    counts = Counter(y_train[i] for i in nearest)
    labels.append(min(counts, key=lambda label: (-counts[label], label)))
    neighbours.append(nearest)
print((labels, neighbours))
