import math

logits, targets = eval(input()), eval(input())
alpha, gamma = float(input()), float(input())
losses = []
for z, y in zip(logits, targets):
    s = z if y else -z
    softplus = max(-s, 0.0) + math.log1p(math.exp(-abs(s)))  # -log p_t
    losses.append((alpha if y else 1 - alpha) * math.exp(-gamma * (s + softplus)) * softplus)
print(([round(v, 4) for v in losses], round(sum(losses) / len(losses), 4)))
