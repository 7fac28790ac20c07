import math

X, y = eval(input()), eval(input())
rate, epochs = float(input()), int(input())
n, d = len(X), len(X[0])
w, b, losses = [0.0] * d, 0.0, []
for _ in range(epochs):
    z = [sum(p * q for p, q in zip(w, x)) + b for x in X]
    losses.append(round(sum(max(v, 0) + math.log1p(math.exp(-abs(v))) - t * v for v, t in zip(z, y)) / n, 4))
    e = [0.5 * (1 + math.tanh(v / 2)) - t for v, t in zip(z, y)]
    w = [w[j] - rate / n * sum(err * x[j] for err, x in zip(e, X)) for j in range(d)]
    b -= rate / n * sum(e)
print(([round(v, 4) for v in w], round(b, 4), losses))
