import math

pred, x0, noise, t, betas = (eval(input()) for _ in range(5))
gamma, kind = float(input()), eval(input())
weights, total = [], 0.0
for p, x, e, step in zip(pred, x0, noise, t):
    bar = 1.0
    for beta in betas[:step]:
        bar *= 1 - beta
    snr = bar / (1 - bar)
    w = min(snr, gamma) / {"x0": 1.0, "eps": snr, "v": snr + 1}[kind]
    goal = {"x0": x, "eps": e, "v": [math.sqrt(bar) * b - math.sqrt(1 - bar) * a for a, b in zip(x, e)]}[kind]
    weights.append(round(w, 4))
    total += w * sum((a - b) ** 2 for a, b in zip(p, goal)) / len(p)
print((weights, round(total / len(pred), 4)))
