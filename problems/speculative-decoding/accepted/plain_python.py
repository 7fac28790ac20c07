def sample(weights, u):
    total, running = sum(weights), 0.0
    for v, w in enumerate(weights):
        running += w
        if running > u * total:
            return v


p, q, draft, r, u = eval(input()), eval(input()), eval(input()), eval(input()), float(input())
tokens = []
for target, guess, x, chance in zip(p, q, draft, r):
    if chance * guess[x] > target[x]:
        weights = [a - b if a > b else 0.0 for a, b in zip(target, guess)]
        break
    tokens.append(x)
else:
    weights = p[-1]
print((tokens + [sample(weights, u)], len(tokens), [w / sum(weights) for w in weights]))
