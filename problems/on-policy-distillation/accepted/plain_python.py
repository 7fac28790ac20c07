import math


def log_softmax(row):
    top = max(row)
    norm = top + math.log(sum(math.exp(z - top) for z in row))
    return [z - norm for z in row]


S, R, X, M = (eval(input()) for _ in range(4))
kl, total, estimate, count = [], 0.0, 0.0, 0
for rows, teachers, ids, masks in zip(S, R, X, M):
    kl.append([])
    for s, t, x, m in zip(rows, teachers, ids, masks):
        s, t = log_softmax(s), log_softmax(t)
        kl[-1].append(sum(math.exp(a) * (a - b) for a, b in zip(s, t)) if m else 0.0)
        if m:
            total, estimate, count = total + kl[-1][-1], estimate + s[x] - t[x], count + 1
print((kl, total / count if count else 0.0, estimate / count if count else 0.0))
