import math


def product(P, Q):
    return [[sum(p * q for p, q in zip(row, column)) for column in zip(*Q)] for row in P]


def mix(p, P, q, Q):
    return [[p * a + q * b for a, b in zip(x, y)] for x, y in zip(P, Q)]


W, grads = eval(input()), eval(input())
eta, mu, steps = float(input()), float(input()), int(input())
eta *= math.sqrt(max(1, len(W) / len(W[0])))
buffer = [[0.0] * len(W[0]) for _ in W]
for G in grads:
    buffer = mix(mu, buffer, 1, G)
    X = mix(1, G, mu, buffer)
    size = math.sqrt(sum(value * value for row in X for value in row)) + 1e-7
    X = [[value / size for value in row] for row in X]
    for _ in range(steps):
        S = product(X, list(zip(*X)))
        X = mix(3.4445, X, 1, product(mix(-4.775, S, 2.0315, product(S, S)), X))
    W = mix(1, W, -eta, X)
print((W, X))
