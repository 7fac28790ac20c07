import math


def matmul(A, B):
    return [[sum(a * b for a, b in zip(row, column)) for column in zip(*B)] for row in A]


def add(A, B):
    return [[a + b for a, b in zip(r, s)] for r, s in zip(A, B)]


def norm(A, g, b):
    out = []
    for row in A:
        m = sum(row) / len(row)
        s = math.sqrt(sum((v - m) ** 2 for v in row) / len(row) + 1e-5)
        out.append([gj * (v - m) / s + bj for v, gj, bj in zip(row, g, b)])
    return out


def gelu(u):
    return u / (1 + math.exp(-2 * math.sqrt(2 / math.pi) * (u + 0.044715 * u**3)))


x = eval(input())
p = eval(input())
H = int(input())
w = len(x[0]) // H
h = norm(x, p["g1"], p["b1"])
Q, K, V = matmul(h, p["Wq"]), matmul(h, p["Wk"]), matmul(h, p["Wv"])
joined = []
for i, q in enumerate(Q):
    row = []
    for s in range(0, w * H, w):
        e = [math.exp(sum(q[s + c] * K[j][s + c] for c in range(w)) / math.sqrt(w)) for j in range(i + 1)]
        row += [sum(e[j] * V[j][s + c] for j in range(i + 1)) / sum(e) for c in range(w)]
    joined.append(row)
x = add(x, matmul(joined, p["Wo"]))
hidden = matmul(norm(x, p["g2"], p["b2"]), p["W1"])
hidden = [[gelu(v + c) for v, c in zip(row, p["c1"])] for row in hidden]
x = [[v + y + c for v, y, c in zip(a, b, p["c2"])] for a, b in zip(x, matmul(hidden, p["W2"]))]
print([[round(v, 4) for v in row] for row in x])
