import math

logits, k, alpha = eval(input()), int(input()), float(input())
N, E = len(logits), len(logits[0])
experts, gates, counts, means = [], [], [0] * E, [0.0] * E
for row in logits:
    weights = [math.exp(z) for z in row]
    p = [w / sum(weights) for w in weights]
    best = sorted(range(E), key=lambda e: (-row[e], e))[:k]
    total = sum(p[e] for e in best)
    experts.append(best)
    gates.append([p[e] / total for e in best])
    for e in range(E):
        counts[e] += e in best
        means[e] += p[e] / N
load = [c / (k * N) for c in counts]
print((experts, gates, load, alpha * E * sum(f * m for f, m in zip(load, means))))
