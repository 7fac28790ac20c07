X, y = eval(input()), eval(input())
lam, rate, steps = float(input()), float(input()), int(input())
n, d = len(X), len(X[0])
rows = [list(map(float, x)) + [1.0] for x in X]
system = []
for i in range(d + 1):
    left = [sum(r[i] * r[j] for r in rows) + (lam if i == j < d else 0.0) for j in range(d + 1)]
    system.append(left + [sum(r[i] * t for r, t in zip(rows, y))])
for i in range(d + 1):
    pivot = max(range(i, d + 1), key=lambda k: abs(system[k][i]))
    system[i], system[pivot] = system[pivot], system[i]
    system[i] = [v / system[i][i] for v in system[i]]
    for k in range(d + 1):
        if k != i:
            factor = system[k][i]
            system[k] = [a - factor * c for a, c in zip(system[k], system[i])]
exact = [round(row[-1], 4) for row in system]
w, b = [0.0] * d, 0.0
for _ in range(steps):
    r = [sum(p * q for p, q in zip(w, x)) + b - t for x, t in zip(X, y)]
    w = [w[j] - 2 * rate / n * (sum(e * x[j] for e, x in zip(r, X)) + lam * w[j]) for j in range(d)]
    b -= 2 * rate / n * sum(r)
print((exact[:-1], exact[-1], [round(v, 4) for v in w], round(b, 4)))
