import math

logits, targets, eps = eval(input()), eval(input()), float(input())
total, rows = 0.0, []
for z, y in zip(logits, targets):
    top = max(z)
    lse = top + math.log(sum(math.exp(v - top) for v in z))
    # (1 - eps) of the plain loss and eps of the mean over the classes
    total += (1 - eps) * (lse - z[y]) + eps * sum(lse - v for v in z) / len(z)
    rows.append([round((math.exp(v - lse) - (1 - eps) * (c == y) - eps / len(z)) / len(logits), 4) for c, v in enumerate(z)])
print((round(total / len(logits), 4), rows))
