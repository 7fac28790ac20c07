import math

Q, K, V, dO, mask = (eval(input()) for _ in range(5))
d, dv = len(Q[0]), len(V[0])
dQ = [[0.0] * d for _ in Q]
dK = [[0.0] * d for _ in K]
dV = [[0.0] * dv for _ in K]
for i, q in enumerate(Q):
    seen = [j for j in range(len(K)) if mask is None or mask[i][j]]
    s = [sum(a * b for a, b in zip(q, K[j])) / math.sqrt(d) for j in seen]
    top = max(s)
    e = [math.exp(v - top) for v in s]
    p = [v / sum(e) for v in e]
    dp = [sum(a * b for a, b in zip(dO[i], V[j])) for j in seen]
    mean = sum(a * b for a, b in zip(p, dp))
    for n, j in enumerate(seen):
        ds = p[n] * (dp[n] - mean) / math.sqrt(d)
        for c in range(d):
            dQ[i][c] += ds * K[j][c]
            dK[j][c] += ds * q[c]
        for c in range(dv):
            dV[j][c] += p[n] * dO[i][c]
print(tuple([[round(v, 4) for v in row] for row in g] for g in (dQ, dK, dV)))
