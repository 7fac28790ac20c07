import math


def product(a, b):
    return [[sum(p * q for p, q in zip(row, column)) for column in zip(*b)] for row in a]


x, memory, Wq, Wk, Wv, Wo = [eval(input()) for _ in range(6)]
H = int(input())
mask = eval(input())
causal = eval(input())
width = len(Wq) // H
outputs, means = [], []
for b, (queries, keys, values) in enumerate(
    zip([product(rows, Wq) for rows in x], [product(m, Wk) for m in memory], [product(m, Wv) for m in memory])
):
    seen = lambda i, j: not (mask and mask[b][j]) and not (causal and j > i)
    joined = [[] for _ in queries]
    mean = [[0.0] * len(keys) for _ in queries]
    for h in range(H):
        part = slice(h * width, (h + 1) * width)
        for i, q in enumerate(queries):
            e = [
                math.exp(sum(s * t for s, t in zip(q[part], k[part])) / math.sqrt(width)) if seen(i, j) else 0.0
                for j, k in enumerate(keys)
            ]
            p = [value / sum(e) for value in e]
            mean[i] = [old + new / H for old, new in zip(mean[i], p)]
            joined[i] += product([p], [v[part] for v in values])[0]
    outputs.append(product(joined, Wo))
    means.append(mean)
print((outputs, means))
