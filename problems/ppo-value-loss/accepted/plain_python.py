import math

V, old, R, logits, mask = (eval(input()) for _ in range(5))
eps, cv, ce = (float(input()) for _ in range(3))
count = sum(mask)
loss = share = entropy = 0.0
for v, o, r, row, m in zip(V, old, R, logits, mask):
    if not m:
        continue
    near = min(max(v, o - eps), o + eps)
    plain, other = (v - r) ** 2, (near - r) ** 2
    loss += max(plain, other) / 2 / count
    share += (abs(v - o) > eps and other > plain) / count
    top = max(row)
    weights = [math.exp(z - top) for z in row]
    total = sum(weights)
    entropy += sum(w / total * (math.log(total) - (z - top)) for w, z in zip(weights, row)) / count
print((loss, share, entropy, cv * loss - ce * entropy))
