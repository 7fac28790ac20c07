import numpy as np


def softplus(a):
    return np.log1p(np.exp(a))


x, logits, mu, logvar = [eval(input()) for _ in range(4)]
beta = float(input())
rec, kl = [], []
for row, scores, m, lv in zip(x, logits, mu, logvar):
    row, scores, m, lv = map(np.array, (row, scores, m, lv))
    rec.append(float(row @ softplus(-scores) + (1 - row) @ softplus(scores)))
    kl.append(float(0.5 * (m @ m + np.exp(lv).sum() - len(lv) - lv.sum())))
rec, kl = sum(rec) / len(rec), sum(kl) / len(kl)
print(rec + beta * kl, rec, kl)
