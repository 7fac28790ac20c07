import math

Q, K, V = eval(input()), eval(input()), eval(input())
w = int(input())
rows, pairs = [], 0
for i, q in enumerate(Q):
    keys, values = K[max(0, i - w + 1) : i + 1], V[max(0, i - w + 1) : i + 1]
    s = [sum(a * b for a, b in zip(q, k)) / len(q) ** 0.5 for k in keys]
    e = [math.exp(v - max(s)) for v in s]
    rows.append([round(sum(a * v[c] for a, v in zip(e, values)) / sum(e), 4) for c in range(len(V[0]))])
    pairs += len(keys)
print((rows, pairs))
