import math

Q = eval(input())
K = eval(input())
V = eval(input())
block_size = int(input())
causal = eval(input())
blocks = range(0, len(K), block_size)
maxima = [[] for _ in blocks]
output, lse = [], []
for i, q in enumerate(Q):
    m, total, row = None, 0.0, [0.0] * len(V[0])
    for b, start in enumerate(blocks):
        for j in range(start, min(start + block_size, len(K))):
            if causal and j > i:
                break
            score = sum(a * c for a, c in zip(q, K[j])) / math.sqrt(len(q))
            if m is None or score > m:
                scale = 0.0 if m is None else math.exp(m - score)
                total *= scale
                row = [v * scale for v in row]
                m = score
            weight = math.exp(score - m)
            total += weight
            row = [v + weight * new for v, new in zip(row, V[j])]
        maxima[b].append(m)
    output.append([v / total for v in row])
    lse.append(m + math.log(total))
print((output, lse, maxima))
