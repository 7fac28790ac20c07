import math

logits, bias = eval(input()), eval(input())
G, keep, k = int(input()), int(input()), int(input())
scale = float(input())
E = len(bias)
size = E // G
result = [], [], []
for row in logits:
    s = [1 / (1 + math.exp(-z)) for z in row]
    t = [a + b for a, b in zip(s, bias)]
    score = [sum(sorted(t[g * size : (g + 1) * size], reverse=True)[:2]) for g in range(G)]
    groups = sorted(sorted(range(G), key=lambda g: (-score[g], g))[:keep])
    candidates = [e for e in range(E) if e // size in groups]
    experts = sorted(sorted(candidates, key=lambda e: (-t[e], e))[:k])
    total = sum(s[e] for e in experts)
    for part, value in zip(result, (groups, experts, [scale * s[e] / total for e in experts])):
        part.append(value)
print(result)
