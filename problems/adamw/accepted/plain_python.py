import math

x = list(eval(input()))
grads = eval(input())
lr, b1, b2, eps, decay = (float(input()) for _ in range(5))
m = [0.0] * len(x)
v = [0.0] * len(x)
path = []
for t in range(1, len(grads) + 1):
    for i, g in enumerate(grads[t - 1]):
        m[i] += (1 - b1) * (g - m[i])
        v[i] += (1 - b2) * (g * g - v[i])
        step = (m[i] / (1 - b1**t)) / (math.sqrt(v[i] / (1 - b2**t)) + eps)
        x[i] -= lr * (step + decay * x[i])
    path.append([round(value, 4) for value in x])
print(path)
