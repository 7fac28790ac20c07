import math

s, H, W, U, v, mask = (eval(input()) for _ in range(6))


def times(matrix, vector):
    return [sum(a * b for a, b in zip(row, vector)) for row in matrix]


query = times(W, s)
energy = [sum(c * math.tanh(q + k) for c, q, k in zip(v, query, times(U, h))) for h in H]
seen = [j for j in range(len(H)) if mask is None or mask[j]]
top = max(energy[j] for j in seen)
alpha = [math.exp(energy[j] - top) if j in seen else 0.0 for j in range(len(H))]
alpha = [value / sum(alpha) for value in alpha]
context = [sum(p * h[c] for p, h in zip(alpha, H)) for c in range(len(H[0]))]
print(([round(value, 4) for value in context], [round(value, 4) for value in alpha]))
