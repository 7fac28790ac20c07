import math

logits = eval(input())
targets = eval(input())
weights = eval(input())
count = len(logits) * len(weights)
loss, gradient = 0.0, []
for scores, labels in zip(logits, targets):
    row = []
    for z, y, w in zip(scores, labels, weights):
        p = 1 / (1 + math.exp(-z))
        loss += w * y * math.log1p(math.exp(-z)) + (1 - y) * math.log1p(math.exp(z))
        row.append((w * y * (p - 1) + (1 - y) * p) / count)
    gradient.append(row)
print((loss / count, gradient))
