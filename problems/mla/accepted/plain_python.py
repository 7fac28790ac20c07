import math


def product(A, B):
    return [[sum(a * b for a, b in zip(row, column)) for column in zip(*B)] for row in A]


def rotate(row, position):
    out, d = [], len(row)
    for i in range(0, d, 2):
        theta = position / 10000 ** (i / d)
        out.append(row[i] * math.cos(theta) - row[i + 1] * math.sin(theta))
        out.append(row[i] * math.sin(theta) + row[i + 1] * math.cos(theta))
    return out


x, W_q, W_dkv, W_uk, W_uv, W_qr, W_kr, W_o = (eval(input()) for _ in range(8))
H = int(input())
d_h, d_r, d_c = len(W_q[0]) // H, len(W_kr[0]), len(W_dkv[0])
c = product(x, W_dkv)
Q, K, V, QR = product(x, W_q), product(c, W_uk), product(c, W_uv), product(x, W_qr)
KR = [rotate(row, p) for p, row in enumerate(product(x, W_kr))]
joined = []
for p in range(len(x)):
    row = []
    for h in range(H):
        a, b = h * d_h, (h + 1) * d_h
        q = Q[p][a:b] + rotate(QR[p][h * d_r : (h + 1) * d_r], p)
        scores = [sum(s * t for s, t in zip(q, K[j][a:b] + KR[j])) / math.sqrt(d_h + d_r) for j in range(p + 1)]
        weights = [math.exp(s) for s in scores]
        row += [sum(w * V[j][e] for j, w in enumerate(weights)) / sum(weights) for e in range(a, b)]
    joined.append(row)
print((product(joined, W_o), d_c + d_r))
