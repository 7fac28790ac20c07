scores, logp, ref = eval(input()), eval(input()), eval(input())
beta = float(input())
baselines, advantages, terms = [], [], []
for s, l, r in zip(scores, logp, ref):
    R = [a - beta * (b - c) for a, b, c in zip(s, l, r)]
    b = [sum(R[j] for j in range(len(R)) if j != i) / (len(R) - 1) for i in range(len(R))]
    baselines.append(b)
    advantages.append([x - y for x, y in zip(R, b)])
    terms += [a * x for a, x in zip(advantages[-1], l)]
print((baselines, advantages, -sum(terms) / len(terms)))
