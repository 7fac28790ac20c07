import math

x, gamma, dy = eval(input()), eval(input()), eval(input())
eps = float(input())
n, d = len(x), len(gamma)
dx = [[0.0] * d for _ in range(n)]
dgamma, dbeta = [], []
for j in range(d):
    column, up = [row[j] for row in x], [row[j] for row in dy]
    mu = sum(column) / n
    s = math.sqrt(sum((v - mu) ** 2 for v in column) / n + eps)
    hat = [(v - mu) / s for v in column]
    mean_up, mean_product = sum(up) / n, sum(u * h for u, h in zip(up, hat)) / n
    for i in range(n):
        dx[i][j] = round(gamma[j] / s * (up[i] - mean_up - hat[i] * mean_product), 4)
    dgamma.append(round(n * mean_product, 4))
    dbeta.append(round(n * mean_up, 4))
print((dx, dgamma, dbeta))
