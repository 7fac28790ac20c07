import math

X, M, Wq, Wk, Wv = (eval(input()) for _ in range(5))
H = int(input())
d = len(Wq)
w = d // H


def project(row, W):
    return [sum(a * W[i][j] for i, a in enumerate(row)) for j in range(d)]


out = []
for seq, mask in zip(X, M):
    q, k, v = ([project(row, W) for row in seq] for W in (Wq, Wk, Wv))
    keys = [j for j, m in enumerate(mask) if m]
    rows = []
    for i in range(len(seq)):
        row = []
        for h in range(H):
            cols = range(h * w, (h + 1) * w)
            e = [math.exp(sum(q[i][c] * k[j][c] for c in cols) / math.sqrt(w)) for j in keys]
            row += [sum(a * v[j][c] for a, j in zip(e, keys)) / sum(e) for c in cols]
        rows.append(row)
    out.append(rows)
print(out)
