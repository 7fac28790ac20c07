import math

r, new, old = eval(input()), eval(input()), eval(input())
eps, M = float(input()), int(input())
G = len(r)
A = [x - sum(r) / G for x in r]
loss, grad = 0.0, []
for a, n, o in zip(A, new, old):
    row = []
    for x, y in zip(n, o):
        rho = math.exp(x - y)
        if (a > 0 and rho > 1 + eps) or (a < 0 and rho < 1 - eps):
            loss -= a * (1 + eps if a > 0 else 1 - eps) / (G * M)
            row.append(0.0)
        else:
            loss -= a * rho / (G * M)
            row.append(-a * rho / (G * M))
    grad.append(row)
print((A, loss, grad))
