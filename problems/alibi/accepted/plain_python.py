import math

Q, K, V = eval(input()), eval(input()), eval(input())


def slopes(n):
    if n & (n - 1) == 0:
        return [2 ** (-8 * h / n) for h in range(1, n + 1)]
    m = 1 << (n.bit_length() - 1)
    return slopes(m) + slopes(2 * m)[0::2][: n - m]


m, out = slopes(len(Q)), []
for slope, qs, ks, vs in zip(m, Q, K, V):
    rows = []
    for i, q in enumerate(qs):
        s = [sum(a * b for a, b in zip(q, ks[j])) / math.sqrt(len(q)) - slope * (i - j) for j in range(i + 1)]
        e = [math.exp(v - max(s)) for v in s]
        rows.append([round(sum(w * v[c] for w, v in zip(e, vs)) / sum(e), 4) for c in range(len(vs[0]))])
    out.append(rows)
print(([round(v, 4) for v in m], out))
