import math

x, order, degrees, W, b, V, c = (eval(input()) for _ in range(7))
D, H = len(order), len(degrees)
mask_W = [[int(m >= o) for o in order] for m in degrees]
mask_V = [[int(o > m) for m in degrees] for o in order]
probs, nll = [], 0.0
for row in x:
    h = [max(0.0, b[k] + sum(W[k][d] * row[d] for d in range(D) if mask_W[k][d])) for k in range(H)]
    z = [c[d] + sum(V[d][k] * h[k] for k in range(H) if mask_V[d][k]) for d in range(D)]
    probs.append([1 / (1 + math.exp(-v)) for v in z])
    nll += sum(math.log1p(math.exp(-abs(v))) + max(v, 0) - t * v for v, t in zip(z, row)) / len(x)
print((mask_W, mask_V, probs, nll))
