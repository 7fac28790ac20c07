import math

r, new, old, cut = (eval(input()) for _ in range(4))
low, high = 1 - float(input()), 1 + float(input())
mean = sum(r) / len(r)
std = math.sqrt(sum((x - mean) ** 2 for x in r) / len(r))
A = [(x - mean) / std if std > 1e-9 else 0.0 for x in r]
total, count = 0.0, 0
for a, n, o, c in zip(A, new, old, cut):
    for x, y in zip(n, o):
        rho = math.exp(x - y)
        if c == 0:
            total += a * (min(rho, high) if a > 0 else max(rho, low))
            count += 1
print((A, -total / max(count, 1)))
