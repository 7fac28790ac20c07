import math

x, gamma, dy = eval(input()), eval(input()), eval(input())
eps = float(input())
n, d = len(x), len(gamma)
dx, dgamma, dbeta = [], [0.0] * d, [0.0] * d
for row, up in zip(x, dy):
    mu = sum(row) / d
    inv = 1 / math.sqrt(sum((v - mu) ** 2 for v in row) / d + eps)
    hat = [(v - mu) * inv for v in row]
    dhat = [u * w for u, w in zip(up, gamma)]
    dvar = sum(h * (v - mu) for h, v in zip(dhat, row)) * -0.5 * inv**3
    dmu = -inv * sum(dhat)
    dx.append([round(h * inv + dvar * 2 * (v - mu) / d + dmu / d, 4) for h, v in zip(dhat, row)])
    for j in range(d):
        dgamma[j] += up[j] * hat[j]
        dbeta[j] += up[j]
print((dx, [round(v, 4) for v in dgamma], [round(v, 4) for v in dbeta]))
