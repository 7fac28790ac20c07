def product(P, Q):
    return [[sum(p * q for p, q in zip(row, column)) for column in zip(*Q)] for row in P]


def transposed(P):
    return [list(column) for column in zip(*P)]


def plus(P, Q, scale):
    return [[p + scale * q for p, q in zip(a, b)] for a, b in zip(P, Q)]


def zeros_like(P):
    return [[0.0] * len(P[0]) for _ in P]


x, W0, A, B = (eval(input()) for _ in range(4))
s = float(input()) / len(A)
G = eval(input())
merged = plus(W0, product(B, A), s)
y = product(x, transposed(merged))
dA = plus(zeros_like(A), product(transposed(product(G, B)), x), s)
dB = plus(zeros_like(B), product(transposed(G), product(x, transposed(A))), s)
print((y, merged, dA, dB))
